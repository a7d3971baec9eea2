import { useMemo } from "react";
import { create } from "zustand";
import { recommendationsOf as recommend } from "../../shared/domain/strategy/evaluate.ts";
import { indexFacts } from "../../shared/domain/strategy/fact.ts";
import type { RecommendedAction } from "../../shared/domain/strategy/recommendation.ts";
import type { OwnActions } from "../../shared/ipc/contract.ts";
import type { Failure, Result } from "../../shared/ipc/result.ts";
import { asLibraryAction, type OwnAction } from "../../shared/workbook/own-action.ts";
import { api } from "../api.ts";
import { registerOf } from "./derived.ts";
import { useWorkbook } from "./workbook.ts";

interface OwnActionsState {
  readonly actions: readonly OwnAction[];
  /** Why the library could not be read; null when it was, or was not asked for yet. */
  readonly failure: Failure | null;
}

/** The consultant's own actions, the same in every engagement. */
export const useOwnActions = create<OwnActionsState>()(() => ({ actions: [], failure: null }));

let asked: Promise<string | null> | null = null;

/** Reads the own actions once a session; a failure is tried again. @returns a sentence to tell the person, or null */
export function ownActionsKnown(): Promise<string | null> {
  return (asked ??= load());
}

async function load(): Promise<string | null> {
  const result = await api.ownActions.list();
  if (!result.ok) asked = null;
  takeIn(result);
  return result.ok ? result.value.notice : null;
}

/** Adds own actions, or replaces those with the same ids. @returns why it was refused, or null */
export async function saveOwnActions(actions: readonly OwnAction[]): Promise<Failure | null> {
  return settled(await api.ownActions.save({ actions: [...actions] }));
}

/** Removes own actions. @returns why it was refused, or null */
export async function removeOwnActions(ids: readonly string[]): Promise<Failure | null> {
  return settled(await api.ownActions.remove({ ids: [...ids] }));
}

function settled(result: Result<OwnActions>): Failure | null {
  if (result.ok) takeIn(result);
  return result.ok ? null : result.error;
}

function takeIn(result: Result<OwnActions>): void {
  if (result.ok) useOwnActions.setState({ actions: result.value.actions, failure: null });
  else useOwnActions.setState({ failure: result.error });
}

const noFacts = indexFacts([]);

/** The own actions as they stand in this engagement: no rule calls for them, but they can be taken up and judged. */
export function useOwnRecommendations(): readonly RecommendedAction[] {
  const workbook = useWorkbook();
  const own = useOwnActions((state) => state.actions);
  return useMemo(
    () =>
      recommend(workbook, noFacts, {
        offer: { actions: own.map(asLibraryAction), rules: [] },
        register: registerOf(workbook),
      }),
    [workbook, own],
  );
}
