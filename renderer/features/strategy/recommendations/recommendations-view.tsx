import { Button, Select, Switch, Text, TextInput } from "@mantine/core";
import { IconListCheck, IconSearch } from "@tabler/icons-react";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { RecommendedAction } from "../../../../shared/domain/strategy/recommendation.ts";
import { useRecommendations } from "../../../state/derived.ts";
import { useNavigation } from "../../../state/navigation.ts";
import { ownActionsKnown, useOwnActions, useOwnRecommendations } from "../../../state/own-actions.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { notifyDone, notifyFailure } from "../../../ui/notify.ts";
import { useLetterKey } from "../../../ui/use-letter-key.ts";
import { DetailsToggle, WithDetails } from "../../../ui/with-details.tsx";
import { OwnBar, OwnExtra } from "../own/own-bar.tsx";
import { AdaptDialog } from "./adapt-dialog.tsx";
import { useLooked } from "./chosen.ts";
import { accept, reopen } from "./decide.ts";
import { RecommendationList } from "./recommendation-list.tsx";
import { RecommendationDetails } from "./recommendation-details.tsx";
import { RejectDialog } from "./reject-dialog.tsx";
import { isInList, shownLists, shownListTitles, type ShownList } from "./standing.ts";
import { useListed } from "./use-listed.ts";
import classes from "./recommendations.module.css";

/** What the record calls for, and all that the library and the consultant's own actions offer besides. */
export function RecommendationsView() {
  const all = useAllRecommendations();
  const { list, byElement, activeId: wantedId } = useLooked();
  const [text, setText] = useState("");
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [adapting, setAdapting] = useState<RecommendedAction | null>(null);
  const [rejecting, setRejecting] = useState<RecommendedAction | null>(null);
  const looked = useDeferredValue(text);
  const listed = useListed(all, looked);
  const { rows } = listed;
  const active = useActive(rows, wantedId);
  const chosen = rows.filter(({ action }) => selected.has(action.id));
  const listRef = useRef<HTMLDivElement>(null);
  const onActive = useCallback((id: string) => useLooked.setState({ activeId: id }), []);
  const onToggle = useCallback((id: string) => setSelected((now) => toggled(now, id)), []);

  const deciding = {
    onAccept: () => {
      const those = chosen.length > 0 ? chosen : active && active.taken === null ? [active] : [];
      setSelected(new Set());
      void accept(those);
    },
    onAdapt: () => active && active.taken === null && setAdapting(active),
    onReject: () => active && active.taken === null && setRejecting(active),
    onReopen: () => active && void reopen(active),
  };
  useLetterKey("a", deciding.onAccept);
  useLetterKey("d", deciding.onAdapt);
  useLetterKey("r", deciding.onReject);
  useLetterKey("o", deciding.onReopen);
  useEffect(() => listRef.current?.focus({ preventScroll: true }), []);

  return (
    <div className={classes["view"]}>
      <div className={classes["controls"]}>
        <Select
          aria-label="Recommendations shown"
          w={230}
          allowDeselect={false}
          value={list}
          data={listChoices(all)}
          onChange={(value) => {
            const next = shownLists.find((each) => each === value);
            if (next) useLooked.setState({ list: next });
          }}
        />
        <TextInput
          className={classes["search"] ?? ""}
          aria-label="Search the recommendations"
          placeholder="Search by words"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") setText("");
            if (event.key === "Enter" || event.key === "ArrowDown") listRef.current?.focus();
          }}
        />
        <Switch
          label="By element"
          checked={byElement}
          onChange={(event) => useLooked.setState({ byElement: event.currentTarget.checked })}
        />
        <div className={classes["end"]}>
          {list === "own" ? <OwnBar /> : null}
          <DetailsToggle />
        </div>
      </div>
      <BeginWithAnalysis />
      {chosen.length > 0 ? (
        <div className={classes["bulk"]} role="region" aria-label="Selected recommendations">
          <Text size="sm">{`${chosen.length} selected`}</Text>
          <Button size="compact-md" onClick={deciding.onAccept}>
            Accept all
          </Button>
          <Button size="compact-md" variant="subtle" onClick={() => setSelected(new Set())}>
            Clear
          </Button>
        </div>
      ) : null}
      <WithDetails
        label="Details of the recommendation"
        details={
          active ? (
            <RecommendationDetails
              key={active.action.id}
              recommended={active}
              deciding={deciding}
              extra={<OwnExtra recommended={active} />}
            />
          ) : null
        }
      >
        {rows.length === 0 ? (
          <Nothing list={list} searched={looked.trim() !== ""} />
        ) : (
          <RecommendationList
            listed={listed}
            byElement={byElement}
            activeId={active?.action.id ?? null}
            selected={selected}
            listRef={listRef}
            onActive={onActive}
            onToggle={onToggle}
            onSelectAll={() =>
              setSelected(
                chosen.length === rows.length ? new Set() : new Set(rows.map(({ action }) => action.id)),
              )
            }
          />
        )}
      </WithDetails>
      <AdaptDialog recommended={adapting} onClose={() => setAdapting(null)} />
      <RejectDialog recommended={rejecting} onClose={() => setRejecting(null)} />
    </div>
  );
}

/** Without an answer or a finding most of what could be recommended has nothing to follow from. */
function BeginWithAnalysis() {
  const { answers, findings } = useWorkbook();
  const goTo = useNavigation((navigation) => navigation.goTo);
  if (answers.size > 0 || findings.size > 0) return null;
  return (
    <div className={classes["first"]} role="note">
      Nothing is analysed yet: what is listed follows from what is missing. Answer questions first to get the
      rest.
      <Button size="compact-sm" variant="light" onClick={() => goTo("analysis")}>
        Go to the analysis
      </Button>
    </div>
  );
}

/** The method's recommendations, then the consultant's own actions; reading those is begun here. */
function useAllRecommendations(): readonly RecommendedAction[] {
  const known = useRecommendations();
  const own = useOwnRecommendations();
  useEffect(() => {
    void (async () => {
      const notice = await ownActionsKnown();
      const { failure } = useOwnActions.getState();
      if (notice !== null) notifyDone(notice);
      if (failure !== null) notifyFailure(failure);
    })();
  }, []);
  return useMemo(() => [...known, ...own], [known, own]);
}

/** The row that is looked at; when it leaves the list, the one that has taken its place. */
function useActive(
  rows: readonly RecommendedAction[],
  wantedId: string | null,
): RecommendedAction | undefined {
  const place = useRef(0);
  const at = rows.findIndex(({ action }) => action.id === wantedId);
  const active = rows[at >= 0 ? at : Math.min(place.current, rows.length - 1)];
  useEffect(() => {
    if (at >= 0) place.current = at;
  }, [at]);
  useEffect(() => {
    if (active && active.action.id !== wantedId) useLooked.setState({ activeId: active.action.id });
  }, [active, wantedId]);
  return active;
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

function listChoices(all: readonly RecommendedAction[]): { value: ShownList; label: string }[] {
  return shownLists.map((list) => ({
    value: list,
    label: `${shownListTitles[list]} (${all.filter((each) => isInList(each, list)).length})`,
  }));
}

const nothing: Readonly<Record<ShownList, string>> = {
  open: "Nothing is left to decide: every recommendation was taken up or rejected.",
  "taken-up": "No recommendation is taken up yet.",
  rejected: "No recommendation was rejected.",
  lapsed: "Everything that was decided on is still called for.",
  library: "The library is empty.",
  own: "Your own actions are kept here for every engagement. Save one from the details of an action, or write one.",
};

function Nothing({ list, searched }: { readonly list: ShownList; readonly searched: boolean }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  const analysed = useRecommendations().some(({ called, taken, decision }) => called || taken || decision);
  if (searched)
    return (
      <Text c="dimmed" py="xl">
        No action says this. Try fewer words, or the whole library.
      </Text>
    );
  if (list === "open" && !analysed)
    return (
      <EmptyState
        icon={<IconListCheck size={40} stroke={1.25} />}
        sentence="Recommendations follow from what is recorded: answers, findings, owners, measures. Begin with the analysis."
        action={{ label: "Go to the analysis", onClick: () => goTo("analysis") }}
        other={{ label: "Look through the library", onClick: () => useLooked.setState({ list: "library" }) }}
      />
    );
  return (
    <Text c="dimmed" py="xl">
      {nothing[list]}
    </Text>
  );
}
