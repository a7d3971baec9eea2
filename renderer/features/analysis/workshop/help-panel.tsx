import { Badge, Group, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import type { Question } from "../../../../shared/methodology/types.ts";
import { audienceTitles } from "../../../../shared/workbook/words.ts";
import classes from "./workshop.module.css";

/** What helps to lead the conversation on a question; never projected. */
export function HelpPanel({ question }: { readonly question: Question }) {
  return (
    <aside className={classes["panel"]} aria-label="Help for the conversation">
      <Section title="Ask">
        <Group gap={6}>
          {question.ask.map((audience) => (
            <Badge key={audience} variant="light" color="gray" tt="none" fw={500}>
              {audienceTitles[audience]}
            </Badge>
          ))}
        </Group>
      </Section>
      <Section title="Why it matters">
        <Text size="sm">{question.why}</Text>
      </Section>
      <Section title="Listen for">
        <Points points={question.listenFor} />
      </Section>
      <Section title="Evidence to request">
        <Points points={question.evidence} />
      </Section>
    </aside>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes["help"]}>
      <Title order={3}>{title}</Title>
      {children}
    </section>
  );
}

function Points({ points }: { readonly points: readonly string[] }) {
  return (
    <ul className={classes["points"]}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
