import type { Standing } from "../../domain/scoring.ts";
import { organizationCode, type AnswerEntry } from "../answer-entries.ts";
import type { Layout } from "../layout.ts";
import type { Cell } from "../model.ts";
import { cell, formulaCell } from "../table.ts";
import { notApplicableWord } from "../words.ts";
import type { AnswerKey, AnswersPlace } from "./answers.ts";

/** Where the rating that counts comes from. */
export const standingWords = {
  consultant: "Consultant",
  voices: "Voices",
  "not-applicable": "Not applicable",
  unanswered: "Not answered",
} as const;

function standingWord(standing: Standing): string {
  return standingWords[standing.kind === "rated" ? standing.by : standing.kind];
}

/** The rating that counts, and a word on where it comes from. */
export function usedCells(
  { standing }: AnswerEntry,
  place: AnswersPlace,
  row: number,
): readonly (readonly [AnswerKey, Cell])[] {
  const rating = place.cell("rating", row);
  const median = place.cell("median", row);
  const choose = (given: string, none: string, heard: string, nothing: string) =>
    `IF(ISNUMBER(${rating}),${given},IF(${rating}="${notApplicableWord}",${none},IF(ISNUMBER(${median}),${heard},${nothing})))`;
  return [
    [
      "used",
      formulaCell(
        choose(rating, '""', median, '""'),
        standing.kind === "rated" ? standing.rating : "",
        "rating",
      ),
    ],
    [
      "standing",
      formulaCell(
        choose(
          ...((["consultant", "not-applicable", "voices", "unanswered"] as const).map(
            (key) => `"${standingWords[key]}"`,
          ) as [string, string, string, string]),
        ),
        standingWord(standing),
        "body",
      ),
    ],
  ];
}

/** What the scores add up: see the domain's `scoreDimensions`, which these formulas follow. */
export function workingCells(
  entry: AnswerEntry,
  layout: Layout,
  row: number,
): readonly (readonly [AnswerKey, Cell])[] {
  const { answers: place, adoption } = layout;
  const known = [
    ["number", cell(entry.dimensionNumber, "working")],
    ["spread", cell(entry.voices.n === 0 ? null : entry.voices.range, "working")],
    ["groupCode", cell(entry.groupCode, "working")],
    ["questionId", cell(entry.questionId, "working")],
  ] as const;
  // Kept from before the situation or the method changed: it counts in nothing.
  if (entry.dimensionNumber === null) return known;
  const at = (key: AnswerKey) => place.cell(key, row);
  const rated = (then: string) => `IF(ISNUMBER(${at("used")}),${then},0)`;
  const rating = entry.standing.kind === "rated" ? entry.standing.rating : null;
  const share = entry.shareInOrganization;
  const byWeight = rating === null ? 0 : entry.weight;
  const formula = (text: string, value: number) => formulaCell(text, value, "working");
  return [
    ...known,
    ["weight", cell(entry.weight, "working")],
    ["counted", formula(rated(at("weight")), byWeight)],
    ["points", formula(rated(`${at("weight")}*${at("used")}`), byWeight * (rating ?? 0))],
    [
      "users",
      entry.groupCode === organizationCode
        ? cell(entry.users, "working")
        : formula(
            `INDEX(${adoption.range("users")},MATCH(${at("groupCode")},${adoption.range("code")},0))`,
            entry.users,
          ),
    ],
    [
      "askedUsers",
      formula(
        `SUMIFS(${place.own("users")},${place.own("questionId")},${at("questionId")},${place.own("counted")},">0")`,
        entry.usersRated,
      ),
    ],
    [
      "share",
      formula(
        rated(
          `IF(${at("askedUsers")}=0,1/COUNTIFS(${place.own("questionId")},${at("questionId")},${place.own("counted")},">0"),${at("users")}/${at("askedUsers")})`,
        ),
        share,
      ),
    ],
    ["organizationWeight", formula(`${at("share")}*${at("weight")}`, share * entry.weight)],
    [
      "organizationPoints",
      formula(rated(`${at("organizationWeight")}*${at("used")}`), share * entry.weight * (rating ?? 0)),
    ],
  ];
}
