import type { ReactNode } from "react";
import classes from "./details.module.css";

/** A part of the details under its heading. */
export function Part(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={props.title}>
      <h3 className={classes["part"]}>{props.title}</h3>
      {props.children}
    </section>
  );
}
