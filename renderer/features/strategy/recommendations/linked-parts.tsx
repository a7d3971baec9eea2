import { UnstyledButton } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import type {
  PrerequisiteState,
  RecommendedAction,
} from "../../../../shared/domain/strategy/recommendation.ts";
import { useRegister } from "../../../state/derived.ts";
import { useNavigation } from "../../../state/navigation.ts";
import { priorityFigure } from "../../findings/priority.tsx";
import { chooseRecommendation } from "./chosen.ts";
import { Part } from "./part.tsx";
import classes from "./details.module.css";

const stateTitles: Readonly<Record<PrerequisiteState, string>> = {
  done: "done",
  "in-plan": "in the roadmap",
  called: "recommended, open",
  "not-called": "not called for",
  rejected: "rejected",
  "not-offered": "not for this situation",
};

/** What has to come first, each with where it stands and the way to it. */
export function Prerequisites({ recommended }: { readonly recommended: RecommendedAction }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  const { prerequisites } = recommended;
  if (prerequisites.length === 0) return null;
  return (
    <Part title="What comes first">
      <ul className={classes["facts"]}>
        {prerequisites.map(({ libraryId, title, state, actionId }) => (
          <li key={libraryId}>
            <UnstyledButton
              className={classes["fact"]}
              onClick={() =>
                actionId === null || state === "rejected"
                  ? chooseRecommendation(libraryId)
                  : goTo("roadmap", { focus: { kind: "action", id: actionId } })
              }
            >
              <span>
                {title} <span className={classes["quiet"]}>{stateTitles[state]}</span>
              </span>
              <IconArrowRight size={14} aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** The open findings it would answer, highest priority first. */
export function AnsweredFindings({ recommended }: { readonly recommended: RecommendedAction }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  const wanted = new Set(recommended.findingIds);
  const entries = useRegister().filter(({ finding }) => wanted.has(finding.id));
  if (entries.length === 0) return null;
  return (
    <Part title="Findings it would answer">
      <ul className={classes["facts"]}>
        {entries.map(({ finding, rank, priority }) => (
          <li key={finding.id}>
            <UnstyledButton
              className={classes["fact"]}
              onClick={() => goTo("findings", { focus: { kind: "finding", id: finding.id } })}
            >
              <span>
                <span className={classes["quiet"]}>F{rank}</span> {finding.title}{" "}
                <span className={classes["quiet"]}>{priorityFigure(priority)}</span>
              </span>
              <IconArrowRight size={14} aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Part>
  );
}
