import { dimensionIds } from "../../../../shared/methodology/types.ts";
import { dimensions } from "../../../../shared/methodology/dimensions.ts";
import { confidences, ratings, type Confidence, type Group } from "../../../../shared/workbook/model.ts";
import { confidenceTitles, ratingTitles } from "../../../../shared/workbook/words.ts";
import { useNavigation } from "../../../state/navigation.ts";
import type { RegisterColumn, RegisterFacet, RegisterGrouping } from "../../../ui/register/types.ts";
import { DisagreementMark } from "../disagreement-mark.tsx";
import { updateAnswer } from "../rate.ts";
import { StandingChip } from "../standing-chip.tsx";
import { placeOf } from "../walk.ts";
import { standingName, standingTitles, type AnswerRow } from "./answer-rows.ts";
import classes from "./answers.module.css";

/** What a group is called in the list; a question asked once is the organization's. */
const groupName = ({ item }: AnswerRow): string => item.group?.name ?? "Organization";

/** Opens an answer where it is rated. */
export function openInWorkshop({ item }: AnswerRow): void {
  useNavigation.getState().goTo("analysis", {
    view: "workshop",
    focus: { kind: "question", ...placeOf(item) },
  });
}

export const answerColumns: readonly RegisterColumn<AnswerRow>[] = [
  {
    id: "dimension",
    title: "Dimension",
    width: 116,
    yields: 3,
    text: (row) => row.dimension.short,
    sortBy: (row) => dimensionIds.indexOf(row.dimension.id),
  },
  {
    id: "question",
    title: "Question",
    width: 240,
    grows: true,
    hideable: false,
    text: (row) => row.item.question.short,
    render: (row) => (
      <button
        type="button"
        tabIndex={-1}
        className={classes["open"]}
        title={row.item.question.text}
        onClick={() => openInWorkshop(row)}
      >
        {row.item.question.short}
      </button>
    ),
    sortBy: (row) => row.item.question.short,
  },
  { id: "group", title: "Asked of", width: 150, yields: 2, text: groupName, sortBy: groupName },
  {
    id: "rating",
    title: "Rating",
    width: 76,
    hideable: false,
    text: ratingText,
    render: (row) => <StandingChip standing={row.item.standing} />,
    sortBy: ({ item: { standing } }) => (standing.kind === "rated" ? standing.rating : null),
    highFirst: true,
    edit: editRating,
  },
  {
    id: "confidence",
    title: "Confidence",
    width: 108,
    yields: 5,
    text: ({ item }) => confidenceWord(item.answer?.confidence ?? null),
    sortBy: ({ item }) => (item.answer?.confidence ? confidences.indexOf(item.answer.confidence) : null),
    edit: editConfidence,
  },
  {
    id: "voices",
    title: "Voices",
    width: 76,
    yields: 4,
    text: (row) => (row.voiceCount === 0 ? "" : String(row.voiceCount)),
    render: (row) => (
      <span className={classes["voices"]}>
        {row.voiceCount === 0 ? "" : row.voiceCount}
        {row.voices.disagreement ? <DisagreementMark range={row.voices.range} /> : null}
      </span>
    ),
    sortBy: (row) => row.voiceCount,
    highFirst: true,
  },
  {
    id: "note",
    title: "Note",
    width: 200,
    grows: true,
    yields: 1,
    text: (row) => row.item.answer?.note ?? "",
  },
  countColumn("evidence", "Evidence", (row) => row.evidenceCount),
  countColumn("findings", "Findings", (row) => row.findingCount),
];

function countColumn(
  id: string,
  title: string,
  count: (row: AnswerRow) => number,
): RegisterColumn<AnswerRow> {
  return {
    id,
    title,
    width: 84,
    align: "end",
    yields: 6,
    text: (row) => (count(row) === 0 ? "" : String(count(row))),
    sortBy: count,
    highFirst: true,
  };
}

function ratingText({ item: { standing } }: AnswerRow): string {
  return standing.kind === "rated" ? String(standing.rating) : standingTitles[standing.kind];
}

function confidenceWord(confidence: Confidence | null): string {
  return confidence === null ? "" : (confidenceTitles[confidence].split(" ")[0] ?? "");
}

const notApplicable = "n/a";

function editRating({ item }: AnswerRow) {
  const { answer } = item;
  return {
    kind: "choice",
    value: answer?.notApplicable ? notApplicable : answer?.rating == null ? null : String(answer.rating),
    choices: [
      ...ratings.map((rating) => ({ value: String(rating), label: `${rating} ${ratingTitles[rating]}` })),
      { value: notApplicable, label: "Not applicable" },
    ],
    clearable: true,
    save: (value: string | null) => {
      const rating = ratings.find((known) => String(known) === value) ?? null;
      void updateAnswer(placeOf(item), { rating, notApplicable: value === notApplicable });
    },
  } as const;
}

function editConfidence({ item }: AnswerRow) {
  return {
    kind: "choice",
    value: item.answer?.confidence ?? null,
    choices: confidences.map((value) => ({ value, label: confidenceWord(value) })),
    clearable: true,
    save: (value: string | null) => {
      const confidence = confidences.find((known) => known === value) ?? null;
      void updateAnswer(placeOf(item), { confidence });
    },
  } as const;
}

const organization = "organization";

export function answerFacets(groups: readonly Group[]): readonly RegisterFacet<AnswerRow>[] {
  return [
    {
      id: "standing",
      title: "Standing",
      choices: Object.entries(standingTitles).map(([value, label]) => ({ value, label })),
      valuesOf: ({ item, voices }) => [
        standingName(item.standing),
        ...(voices.disagreement ? ["disagreement"] : []),
      ],
    },
    {
      id: "dimension",
      title: "Dimension",
      choices: dimensions.map(({ id, title }) => ({ value: id, label: title })),
      valuesOf: (row) => [row.dimension.id],
    },
    {
      id: "group",
      title: "Asked of",
      choices: [
        { value: organization, label: "Organization" },
        ...groups.map(({ id, name }) => ({ value: id, label: name })),
      ],
      valuesOf: ({ item }) => [item.group?.id ?? organization],
    },
  ];
}

export const answerGroupings: readonly RegisterGrouping<AnswerRow>[] = [
  {
    id: "dimension",
    title: "Dimension",
    of: ({ dimension }) => ({
      key: dimension.id,
      title: dimension.title,
      order: dimensionIds.indexOf(dimension.id),
    }),
  },
  {
    id: "group",
    title: "Group",
    of: (row) => ({
      key: row.item.group?.id ?? organization,
      title: groupName(row),
      order: row.item.group?.position ?? -1,
    }),
  },
];
