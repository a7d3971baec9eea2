import { elements } from "../../methodology/elements.ts";
import { measureKinds } from "../../workbook/entities/success.ts";
import { engagementOf, inOrder, type Workbook } from "../../workbook/model.ts";
import { measureKindTitles } from "../../workbook/words.ts";
import { checkResponsibilities } from "../ownership.ts";
import { checkMeasure } from "../success.ts";
import { stageOf, type Check, type StageProgress } from "./stage.ts";

/** Who the client is, its groups with their place on the spectrum, and its people. */
export function setUpProgress(workbook: Workbook): StageProgress {
  const { system, goLive, purpose } = engagementOf(workbook);
  const groups = [...workbook.groups.values()];
  const people = [...workbook.people.values()];
  const checks: Check[] = [
    { holds: system !== "", missing: "Name the system.", part: "engagement" },
    { holds: goLive !== null, missing: "Set the go-live date.", part: "engagement" },
    { holds: purpose !== "", missing: "Say what the client wants from this.", part: "engagement" },
    { holds: groups.length > 0, missing: "Add the user groups.", part: "groups" },
    {
      holds: people.some((person) => person.role === "executive"),
      missing: "Add the executives.",
      part: "people",
    },
    ...groups.map((group) => ({
      holds: group.headcount > 0,
      missing: `Give the headcount of ${group.name}.`,
      id: group.id,
      part: "groups" as const,
    })),
    ...groups.map((group) => ({
      holds: group.supervisorId !== null,
      missing: `Name the supervisor of ${group.name}.`,
      id: group.id,
      part: "groups" as const,
    })),
    ...groups.map((group) => ({
      holds: group.spectrum !== null,
      missing: `Place ${group.name} on the spectrum.`,
      id: group.id,
      part: "spectrum" as const,
    })),
  ];
  return stageOf("set-up", checks, groups.length === 0 || groups.some((group) => group.headcount === 0));
}

/** Who was asked who owns adoption, the owner, the supervisors and the responsibility chart. */
export function ownershipProgress(workbook: Workbook): StageProgress {
  const owner = workbook.ownership.get("ownership");
  const executives = [...workbook.people.values()].filter((person) => person.role === "executive");
  const asked = new Set([...workbook.ownershipAnswers.values()].map((answer) => answer.personId));
  const supervisors = new Set([...workbook.groups.values()].flatMap((group) => group.supervisorId ?? []));
  const faults = checkResponsibilities([...workbook.responsibilities.values()], elements);
  const checks: Check[] = [
    { holds: asked.size > 0, missing: "Ask the executives who owns adoption." },
    ...executives.map((person) => ({
      holds: asked.has(person.id),
      missing: `Ask ${person.name} who owns adoption.`,
      id: person.id,
    })),
    { holds: owner?.ownerId != null, missing: "Name the owner of adoption." },
    ...[...supervisors].flatMap((id) => {
      const name = workbook.people.get(id)?.name;
      return name === undefined
        ? []
        : [
            {
              holds: workbook.supervision.has(id),
              missing: `Record what is asked of supervisor ${name}.`,
              id,
            },
          ];
    }),
    ...(workbook.responsibilities.size === 0
      ? [{ holds: false, missing: "Fill in the responsibility chart." }]
      : elements.map((element) => {
          const [fault] = faults.filter((each) => each.element === element.id);
          return { holds: fault === undefined, missing: fault?.text ?? "" };
        })),
  ];
  return stageOf("ownership", checks, asked.size > 0 && owner?.ownerId == null);
}

/** A measure of each kind without a fault, and what must be true for the subscription to be renewed. */
export function successProgress(workbook: Workbook): StageProgress {
  const { goLive } = engagementOf(workbook);
  const measures = inOrder(workbook.measures);
  const faults = measures.map((measure) => ({ measure, faults: checkMeasure(measure, goLive) }));
  const checks: Check[] = [
    ...measureKinds.map((kind) => ({
      holds: measures.some((measure) => measure.kind === kind),
      missing: `Add a measure of ${measureKindTitles[kind].toLowerCase()}.`,
    })),
    ...faults.map(({ measure, faults: [fault] }) => ({
      holds: fault === undefined,
      missing: `“${measure.title}”: ${fault?.text ?? ""}`,
      id: measure.id,
    })),
    {
      holds: workbook.renewalCriteria.size > 0,
      missing: "Say what must be true for the subscription to be renewed.",
    },
  ];
  return stageOf(
    "success",
    checks,
    faults.some((each) => each.faults.some((fault) => fault.contradiction)),
  );
}
