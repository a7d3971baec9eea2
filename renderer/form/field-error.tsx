import classes from "./form.module.css";

/** What is missing in a field; the field refers to it by the id. */
export function FieldError({ id, children }: { id: string; children: string | undefined }) {
  if (children === undefined) return null;
  return (
    <p id={id} className={classes["fault"]}>
      {children}
    </p>
  );
}
