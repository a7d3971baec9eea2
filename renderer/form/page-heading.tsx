import { useEffect, useRef } from "react";
import classes from "./form.module.css";

interface PageHeadingProps {
  readonly children: string;
  /** Whether the page came in place of another: then reading goes on here. */
  readonly takesFocus: boolean;
}

/**
 * The heading of a page. On a new page the focus is moved to it, so that nobody is left where the last one ended. Enter
 * goes on from here as from every field of the page, except where that would hand something in.
 */
export function PageHeading({ children, takesFocus }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      className={classes["heading"]}
      dir="auto"
      onKeyDown={({ key, currentTarget }) => {
        if (key === "Enter") currentTarget.closest("form")?.requestSubmit();
      }}
    >
      {children}
    </h1>
  );
}
