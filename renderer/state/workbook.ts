import { create } from "zustand";
import type { HistoryHead, OpenWorkbook, Output } from "../../shared/ipc/contract.ts";
import type { Failure, FailureCode, Result } from "../../shared/ipc/result.ts";
import { applyChanges } from "../../shared/workbook/changes.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import type { Workbook } from "../../shared/workbook/model.ts";
import { api } from "../api.ts";
import { draftsQueued, sendDrafts } from "./drafts.ts";

/** Whether what was typed is on the disk. */
export type Saving =
  | { readonly state: "saved" }
  | { readonly state: "saving" }
  /** Kept and tried again. */
  | { readonly state: "retrying"; readonly failure: Failure };

export interface OpenState {
  readonly engagementId: string | null;
  readonly workbook: Workbook | null;
  readonly history: HistoryHead;
  readonly saving: Saving;
  /** An edit the machine's side refused for good; shown, then cleared. */
  readonly refused: Failure | null;
}

const closed: OpenState = {
  engagementId: null,
  workbook: null,
  history: { undo: null, redo: null, revision: 0 },
  saving: { state: "saved" },
  refused: null,
};

export const useOpenWorkbook = create<OpenState>()(() => closed);

/** Failures that can pass by themselves: the edit is kept and sent again. */
const passing: ReadonlySet<FailureCode> = new Set(["disk-full", "locked", "read-only", "unexpected"]);
const retryAfter = 2000;

/** One thing after another: edits reach the disk in the order in which they were made. */
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  waiting += 1;
  if (useOpenWorkbook.getState().saving.state === "saved")
    useOpenWorkbook.setState({ saving: { state: "saving" } });
  const turn = last.then(work).finally(() => {
    waiting -= 1;
    if (waiting === 0) useOpenWorkbook.setState({ saving: { state: "saved" } });
  });
  last = turn.catch(() => undefined);
  return turn;
}

/** Asks until the answer is final; meanwhile the failure is on the screen. */
async function insist<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  for (;;) {
    const result = await ask();
    if (result.ok || !passing.has(result.error.code)) return result;
    useOpenWorkbook.setState({ saving: { state: "retrying", failure: result.error } });
    await new Promise((resume) => setTimeout(resume, retryAfter));
  }
}

function takeIn(edited: Output<"workbook.run">): void {
  useOpenWorkbook.setState(({ workbook }) => ({
    workbook: workbook && applyChanges(workbook, edited.changes),
    history: edited.history,
    saving: { state: "saving" },
  }));
}

/**
 * Carries out an edit of the open engagement. Resolves to true once it is on the disk, to false when it was refused
 * (the reason is then in `refused`). An edit that fails for a passing reason is kept and tried again.
 */
export function run(command: Command): Promise<boolean> {
  const { engagementId } = useOpenWorkbook.getState();
  if (engagementId === null) return Promise.resolve(false);
  const commandId = crypto.randomUUID();
  return inTurn(async () => {
    const result = await insist(() => api.workbook.run({ engagementId, commandId, command }));
    if (result.ok) takeIn(result.value);
    else useOpenWorkbook.setState({ refused: result.error });
    return result.ok;
  });
}

/**
 * Carries out an edit whose content the machine's side holds, in turn with all others. Resolves to null once it is on
 * the disk, or to why it was refused.
 */
export function runHeld(
  ask: (engagementId: string, commandId: string) => Promise<Result<Output<"workbook.run">>>,
): Promise<Failure | null> {
  const { engagementId } = useOpenWorkbook.getState();
  if (engagementId === null) return Promise.resolve(notOpen);
  const commandId = crypto.randomUUID();
  return inTurn(async () => {
    const result = await insist(() => ask(engagementId, commandId));
    if (result.ok) takeIn(result.value);
    return result.ok ? null : result.error;
  });
}

const notOpen: Failure = {
  code: "not-open",
  message: "This engagement is not open any more. Open it again from the library.",
};

/** Takes back the last edit; resolves to its name, or null when there is none. */
export function undo(): Promise<string | null> {
  return travel("undo");
}

/** Carries out again what was last taken back; resolves to its name, or null when there is none. */
export function redo(): Promise<string | null> {
  return travel("redo");
}

function travel(direction: "undo" | "redo"): Promise<string | null> {
  sendDrafts();
  const { engagementId } = useOpenWorkbook.getState();
  if (engagementId === null) return Promise.resolve(null);
  return inTurn(async () => {
    const result = await insist(() => api.workbook[direction]({ engagementId }));
    if (!result.ok) useOpenWorkbook.setState({ refused: result.error });
    else if (result.value) takeIn(result.value);
    return result.ok && result.value ? result.value.label : null;
  });
}

/** Takes in an engagement that has just been opened. */
export function takeOpened(opened: OpenWorkbook): void {
  useOpenWorkbook.setState({ ...closed, ...opened });
}

/** Sends what is typed and waits until it is on the disk. */
export async function settle(): Promise<void> {
  sendDrafts();
  await draftsQueued();
  await last;
}

/** Sends what is typed, waits until it is on the disk, and closes the engagement. */
export async function closeWorkbook(): Promise<void> {
  await settle();
  await api.workbook.close();
  useOpenWorkbook.setState(closed);
}

/** Opens an engagement, closing the one before it. */
export async function openWorkbook(engagementId: string): Promise<Result<OpenWorkbook>> {
  if (useOpenWorkbook.getState().engagementId !== null) await closeWorkbook();
  const result = await api.workbook.open({ engagementId });
  if (result.ok) takeOpened(result.value);
  return result;
}

/** Clears the refusal once it has been shown. */
export function clearRefusal(): void {
  useOpenWorkbook.setState({ refused: null });
}

/**
 * What a component needs of the open workbook: it is drawn again only when that is another value or object. As
 * `useWorkbook`, only below the engagement frame.
 */
export function useOfWorkbook<T>(select: (workbook: Workbook) => T): T {
  return useOpenWorkbook(({ workbook }) => select(there(workbook)));
}

/** The open workbook; only for components below the engagement frame, which renders them when one is open. */
export function useWorkbook(): Workbook {
  return there(useOpenWorkbook((state) => state.workbook));
}

/** @throws Error when no engagement is open */
export function there(workbook: Workbook | null): Workbook {
  if (!workbook) throw new Error("No engagement is open.");
  return workbook;
}
