import { findingKindTitles } from "../../workbook/words.ts";
import type { Facts } from "../facts.ts";
import type { ConditionalFormat, Validation } from "../model.ts";
import { palette, ramp } from "../style.ts";
import type { FindingKey, FindingsPlace } from "./findings.ts";
import { listNames } from "./lists.ts";

/** What may be typed into the register's shaded cells. */
export function validationsOf(facts: Facts, place: FindingsPlace): readonly Validation[] {
  const list = (key: FindingKey, source: string, text: string): Validation => ({
    kind: "list",
    source,
    range: place.span(key),
    prompt: { title: "Choose", text },
    refuse: "stop",
    message: "Choose one of the list.",
  });
  const [first, last] = [facts.groups.at(0), facts.groups.at(-1)];
  return [
    list("kind", listNames.kinds, "A strength to build on, a gap, or a risk."),
    list("strength", listNames.strengths, "How well the finding is supported."),
    list("state", listNames.states, "A resolved finding no longer counts among the open ones."),
    {
      kind: "whole",
      least: 1,
      most: 5,
      range: place.span("impact"),
      prompt: { title: "Impact", text: "1 slight … 5 decisive." },
      refuse: "stop",
      message: "Impact is a whole number from 1 to 5.",
    },
    ...(first && last
      ? [
          {
            kind: "list",
            source: listNames.mark,
            range: place.span(`group:${first.code}`, `group:${last.code}`),
            prompt: { title: "Groups", text: "x when the finding touches this group." },
            refuse: "stop",
            message: "Type x, or leave the cell empty.",
          } as const,
        ]
      : []),
  ];
}

/** Kinds told apart by their letters, and the marks of the groups a finding touches. */
export function formatsOf({ groups }: Facts, place: FindingsPlace): readonly ConditionalFormat[] {
  const { firstRow } = place;
  const kind = place.cell("kind", firstRow);
  const [first, last] = [groups.at(0), groups.at(-1)];
  const formats: ConditionalFormat[] = [
    {
      range: place.span("kind"),
      rules: [
        { when: `${kind}="${findingKindTitles.strength}"`, ink: palette.accent, bold: true },
        { when: `${kind}="${findingKindTitles.risk}"`, ink: palette.caution, bold: true },
        { when: `${kind}="${findingKindTitles.gap}"`, ink: palette.ink, bold: true },
      ],
    },
  ];
  if (first && last) {
    const cellOf = place.cell(`group:${first.code}`, firstRow);
    formats.push({
      range: place.span(`group:${first.code}`, `group:${last.code}`),
      rules: [{ when: `${cellOf}="x"`, ...ramp[2], bold: true }],
    });
  }
  return formats;
}
