import { Title } from "@mantine/core";
import { useId, type ReactNode } from "react";
import classes from "../jobs.module.css";

/** A part of a role under its own head. */
export function Part(props: {
  readonly title: string;
  readonly sentence?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes["part"]}>
      <Title order={2} size="h3" id={id}>
        {props.title}
      </Title>
      {props.sentence ? <p className={classes["quiet"]}>{props.sentence}</p> : null}
      {props.children}
    </section>
  );
}
