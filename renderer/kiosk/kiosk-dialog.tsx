import { useEffect, useId, useRef, type ReactNode } from "react";
import form from "../form/form.module.css";
import classes from "./kiosk.module.css";

interface KioskDialogProps {
  readonly title: string;
  /** Called on Escape; left out when a choice must be made. */
  readonly onEscape?: () => void;
  readonly children: ReactNode;
}

/** A question over the whole page, which is not to be seen behind it. */
export function KioskDialog({ title, onEscape, children }: KioskDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={`${form["form"]} ${classes["dialog"]}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onEscape?.();
      }}
    >
      <div className={form["main"]}>
        <h1 id={id} className={form["heading"]}>
          {title}
        </h1>
        {children}
      </div>
    </dialog>
  );
}
