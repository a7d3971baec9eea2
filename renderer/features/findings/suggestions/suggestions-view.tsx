import { Button, SegmentedControl, Text } from "@mantine/core";
import { IconBulb } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { openSuggestions, type Suggestion } from "../../../../shared/domain/suggestions.ts";
import { useSuggestions } from "../../../state/derived.ts";
import { useNavigation } from "../../../state/navigation.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { FindingDialog } from "../finding-dialog.tsx";
import { prefillOf } from "./suggestion-edits.ts";
import { SuggestionItem } from "./suggestion-item.tsx";
import { focusAfter, suggestionAt, useSuggestionKeys } from "./use-suggestion-keys.ts";
import { sourcesInOrder, sourceTitles } from "./suggestion-words.ts";
import classes from "./suggestions.module.css";

type Shown = "open" | "dismissed" | "recorded";

/** How many of one source are shown before the rest is asked for. */
const atFirst = 12;

/** The findings that the record calls for, by what they follow from; nothing is recorded until it is accepted. */
export function SuggestionsView() {
  const all = useSuggestions();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const [shown, setShown] = useState<Shown>("open");
  const [editing, setEditing] = useState<Suggestion | null>(null);
  const view = useRef<HTMLDivElement>(null);
  useSuggestionKeys(view);
  const onDone = async (act: () => Promise<boolean>) => {
    const place = suggestionAt(view.current);
    if (await act()) requestAnimationFrame(() => focusAfter(view.current, place));
  };
  const lists: Readonly<Record<Shown, readonly Suggestion[]>> = {
    open: openSuggestions(all),
    dismissed: all.filter(({ dismissed, recordedBy }) => dismissed && recordedBy.length === 0),
    recorded: all.filter(({ recordedBy }) => recordedBy.length > 0),
  };
  if (all.length === 0) {
    return (
      <EmptyState
        icon={<IconBulb size={40} stroke={1.25} />}
        sentence="Findings are suggested here from low ratings, disagreements, mixed messages, missing owners and unequipped supervisors. Answer questions first."
        action={{ label: "Go to the analysis", onClick: () => goTo("analysis") }}
      />
    );
  }
  return (
    <div className={classes["view"]} ref={view}>
      <div className={classes["head"]}>
        <Text size="sm" c="dimmed">
          What the record calls for. Nothing becomes a finding until you accept it.
        </Text>
        <SegmentedControl
          aria-label="Suggestions shown"
          value={shown}
          onChange={setShown}
          data={[
            { value: "open", label: `Open (${lists.open.length})` },
            { value: "dismissed", label: `Dismissed (${lists.dismissed.length})` },
            { value: "recorded", label: `Recorded (${lists.recorded.length})` },
          ]}
        />
      </div>
      {lists[shown].length === 0 ? (
        <Text c="dimmed" py="xl">
          {none[shown]}
        </Text>
      ) : (
        <Sources
          key={shown}
          suggestions={lists[shown]}
          onEdit={setEditing}
          onDone={(act) => void onDone(act)}
        />
      )}
      {editing ? <FindingDialog open onClose={() => setEditing(null)} prefill={prefillOf(editing)} /> : null}
    </div>
  );
}

const none: Readonly<Record<Shown, string>> = {
  open: "Nothing is left to decide: every suggestion is recorded or dismissed.",
  dismissed: "No suggestion was dismissed.",
  recorded: "No suggestion is recorded yet.",
};

interface SuggestionsProps {
  readonly suggestions: readonly Suggestion[];
  readonly onEdit: (suggestion: Suggestion) => void;
  readonly onDone: (act: () => Promise<boolean>) => void;
}

function Sources(props: SuggestionsProps) {
  const bySource = Map.groupBy(props.suggestions, ({ source }) => source);
  return sourcesInOrder.flatMap((source) => {
    const suggestions = bySource.get(source) ?? [];
    return suggestions.length === 0
      ? []
      : [
          <Source
            key={source}
            title={sourceTitles[source]}
            suggestions={suggestions}
            onEdit={props.onEdit}
            onDone={props.onDone}
          />,
        ];
  });
}

function Source(props: SuggestionsProps & { readonly title: string }) {
  const [whole, setWhole] = useState(false);
  const shown = whole ? props.suggestions : props.suggestions.slice(0, atFirst);
  return (
    <section aria-label={props.title}>
      <h2 className={classes["source"]}>
        {props.title} <span className={classes["quiet"]}>{props.suggestions.length}</span>
      </h2>
      <ul className={classes["list"]}>
        {shown.map((suggestion) => (
          <SuggestionItem
            key={suggestion.key}
            suggestion={suggestion}
            onEdit={props.onEdit}
            onDone={props.onDone}
          />
        ))}
      </ul>
      {shown.length < props.suggestions.length ? (
        <Button variant="subtle" size="compact-md" mt={4} onClick={() => setWhole(true)}>
          {`Show all ${props.suggestions.length}`}
        </Button>
      ) : null}
    </section>
  );
}
