import { Anchor, Button } from "@mantine/core";
import type { Suggestion } from "../../../../shared/domain/suggestions.ts";
import { registerOf } from "../../../state/derived.ts";
import { useNavigation } from "../../../state/navigation.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { KindMark } from "../../../ui/kind-mark.tsx";
import { acceptSuggestion, dismissSuggestion, restoreSuggestion } from "./suggestion-edits.ts";
import { wouldBe } from "./suggestion-words.ts";
import classes from "./suggestions.module.css";

/** A suggestion: the finding as it would be recorded, why, and what can be done with it. */
export function SuggestionItem(props: {
  readonly suggestion: Suggestion;
  readonly onEdit: (suggestion: Suggestion) => void;
  /** The suggestion leaves the list: the keyboard goes on to the next one. */
  readonly onDone: (act: () => Promise<boolean>) => void;
}) {
  const { suggestion, onDone } = props;
  const { finding } = suggestion;
  const workbook = useWorkbook();
  return (
    <li className={classes["item"]} data-suggestion aria-label={finding.title}>
      <div className={classes["words"]}>
        <h3 className={classes["title"]}>{finding.title}</h3>
        {suggestion.reason === `${finding.title}.` ? null : (
          <p className={classes["reason"]}>{suggestion.reason}</p>
        )}
        <p className={classes["would"]}>
          <KindMark kind={finding.kind} size={14} />
          <span>{`· ${wouldBe(workbook, suggestion)}`}</span>
        </p>
      </div>
      <div className={classes["acts"]}>
        {suggestion.recordedBy.length > 0 ? (
          <RecordedBy ids={suggestion.recordedBy} />
        ) : suggestion.dismissed ? (
          <Button
            variant="default"
            size="compact-md"
            onClick={() => onDone(() => restoreSuggestion(suggestion))}
          >
            Restore
          </Button>
        ) : (
          <>
            <Button
              variant="light"
              size="compact-md"
              onClick={() => onDone(() => acceptSuggestion(suggestion))}
            >
              Accept
            </Button>
            <Button variant="default" size="compact-md" onClick={() => props.onEdit(suggestion)}>
              Edit first
            </Button>
            <Button
              variant="subtle"
              color="gray"
              size="compact-md"
              onClick={() => onDone(() => dismissSuggestion(suggestion))}
            >
              Dismiss
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

/** The findings that say it already. */
function RecordedBy({ ids }: { readonly ids: readonly string[] }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  const recorded = registerOf(useWorkbook()).filter(({ finding }) => ids.includes(finding.id));
  return (
    <span className={classes["recorded"]}>
      {"Recorded as "}
      {recorded.slice(0, 3).map(({ finding, rank }, index) => (
        <span key={finding.id}>
          {index === 0 ? "" : ", "}
          <Anchor
            component="button"
            type="button"
            size="sm"
            title={finding.title}
            onClick={() => goTo("findings", { view: "register", focus: { kind: "finding", id: finding.id } })}
          >{`F${rank}`}</Anchor>
        </span>
      ))}
      {recorded.length > 3 ? ` and ${recorded.length - 3} more` : null}
    </span>
  );
}
