import {
  IconBook2,
  IconBriefcase,
  IconCalendarStats,
  IconFileDescription,
  IconListSearch,
  IconMessageQuestion,
  IconQuote,
  IconScale,
  IconTargetArrow,
  IconUser,
  IconUserQuestion,
  IconUsersGroup,
  type Icon,
} from "@tabler/icons-react";
import { useEffect, useState } from "react";
import type { Stage } from "../../../shared/domain/progress/stage.ts";
import type { WorkbookHit } from "../../../shared/ipc/contract.ts";
import type { TableName, Workbook } from "../../../shared/workbook/model.ts";
import { api } from "../../api.ts";
import { focusOfRow } from "../../state/focus-of.ts";
import { stageOfFocus, useNavigation, type Focus } from "../../state/navigation.ts";
import { useOpenWorkbook } from "../../state/workbook.ts";
import { entryOf, type PaletteEntry } from "./entry.ts";

/** A search waits this many milliseconds for the next key. */
const pauseMs = 120;
/** From this many letters on, the words are searched. */
const fewestLetters = 2;
const mostHits = 12;

const nothing: readonly WorkbookHit[] = [];

/** Where the open engagement says what is looked for, anywhere in it; empty until there is an answer, and on failure. */
export function useFoundWords(query: string): readonly WorkbookHit[] {
  const engagementId = useOpenWorkbook((state) => state.engagementId);
  const [hits, setHits] = useState(nothing);
  const wanted = query.trim();
  const searches = engagementId !== null && wanted.length >= fewestLetters;
  useEffect(() => {
    if (!searches) {
      setHits(nothing);
      return;
    }
    let current = true;
    const timer = window.setTimeout(() => {
      void api.workbook.search({ engagementId, query: wanted, limit: mostHits }).then((result) => {
        if (current) setHits(result.ok ? result.value.hits : nothing);
      });
    }, pauseMs);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [engagementId, searches, wanted]);
  return searches ? hits : nothing;
}

/** A hit as an entry that leads to its place; those whose name alone matches and that `shown` has already are left out. */
export function wordEntries(
  workbook: Workbook,
  hits: readonly WorkbookHit[],
  shown: ReadonlySet<string>,
): readonly PaletteEntry[] {
  return hits.flatMap((hit) => {
    const place = placeOf(workbook, hit);
    if (!place || (hit.marks.length === 0 && shown.has(entryIdOf(place.focus)))) return [];
    return entryOf("words", {
      id: `${hit.table}/${hit.rowId}`,
      label: hit.title,
      hint: hit.kind,
      icon: icons[hit.table] ?? IconBook2,
      found: hit,
      run: () => useNavigation.getState().goTo(place.stage, { view: place.view, focus: place.focus }),
    });
  });
}

/** The id of the entry that leads to the same place by its name. */
function entryIdOf(focus: Focus | null): string {
  return focus && "id" in focus ? `${focus.kind}/${focus.id}` : "";
}

interface Place {
  readonly stage: Stage;
  readonly view: string | null;
  readonly focus: Focus | null;
}

/** The parts of stages that show the rows which cannot be led to one by one. */
const parts: Readonly<Partial<Record<TableName, readonly [stage: Stage, view: string | null]>>> = {
  engagement: ["set-up", null],
  holidays: ["set-up", null],
  workarounds: ["analysis", "alignment"],
  ownership: ["ownership", "owner"],
  ownershipAnswers: ["ownership", "who-owns"],
  supervision: ["ownership", "supervisors"],
  renewalCriteria: ["success", "renewal"],
  dismissals: ["findings", "suggestions"],
};

function placeOf(workbook: Workbook, { table, rowId }: WorkbookHit): Place | null {
  const focus = focusOfRow(workbook, table, rowId);
  if (focus) return { stage: stageOfFocus(focus), view: null, focus };
  const part = parts[table];
  return part ? { stage: part[0], view: part[1], focus: null } : null;
}

const icons: Readonly<Partial<Record<TableName, Icon>>> = {
  people: IconUser,
  groups: IconUsersGroup,
  findings: IconListSearch,
  actions: IconCalendarStats,
  measures: IconTargetArrow,
  behaviours: IconScale,
  alignmentCells: IconScale,
  evidence: IconFileDescription,
  passages: IconFileDescription,
  answers: IconMessageQuestion,
  voices: IconQuote,
  jobRoles: IconBriefcase,
  performanceCriteria: IconBriefcase,
  usageGoals: IconBriefcase,
  roleNeeds: IconBriefcase,
  surveys: IconUserQuestion,
  surveyItems: IconUserQuestion,
};
