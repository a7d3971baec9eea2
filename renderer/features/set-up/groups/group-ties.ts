import { inOrder, type Workbook } from "../../../../shared/workbook/model.ts";

/** What refers to some user groups, each by its name, in the consultant's order. */
export interface GroupTies {
  readonly people: readonly string[];
  readonly findings: readonly string[];
  readonly behaviours: readonly string[];
  readonly workarounds: readonly string[];
  /** Answers to questions put to the groups, and what was heard for them: they say nothing of another group. */
  readonly answers: number;
  readonly voices: number;
}

/** Whatever hangs on any of the groups; what hangs on two of them counts once. */
export function groupTies(workbook: Workbook, groupIds: readonly string[]): GroupTies {
  const groups = new Set<string | null>(groupIds);
  const within = ({ groupId }: { readonly groupId: string | null }) => groups.has(groupId);
  const findings = new Set(
    [...workbook.findingGroups.values()].filter(within).map(({ findingId }) => findingId),
  );
  const behaviours = new Set(
    [...workbook.behaviourGroups.values()].filter(within).map(({ behaviourId }) => behaviourId),
  );
  const answers = new Set([...workbook.answers.values()].filter(within).map(({ id }) => id));
  const titles = (rows: readonly { readonly title: string }[]) => rows.map(({ title }) => title);
  return {
    people: inOrder(workbook.people)
      .filter(within)
      .map(({ name }) => name),
    findings: titles(inOrder(workbook.findings).filter(({ id }) => findings.has(id))),
    behaviours: titles(inOrder(workbook.behaviours).filter(({ id }) => behaviours.has(id))),
    workarounds: titles(inOrder(workbook.workarounds).filter(within)),
    answers: answers.size,
    voices: [...workbook.voices.values()].filter(({ answerId }) => answers.has(answerId)).length,
  };
}

/** Whether another group could take anything over. */
export function canBeMoved(ties: GroupTies): boolean {
  return [ties.people, ties.findings, ties.behaviours, ties.workarounds].some((names) => names.length > 0);
}
