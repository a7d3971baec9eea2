import type { Ownership } from "../../workbook/entities/ownership.ts";
import type { Holding } from "../../workbook/entities/state.ts";
import { inOrder, type Workbook } from "../../workbook/model.ts";
import { ownershipBoard, ownershipLacks, type OwnershipBoard } from "../ownership.ts";
import { listed } from "../enumerate.ts";
import { noTies, type BareSuggestion } from "./suggestion.ts";

/** What the exercise “who owns adoption?” and the owner's means call for. */
export function fromOwnership(workbook: Workbook): readonly BareSuggestion[] {
  const answers = inOrder(workbook.ownershipAnswers);
  const owner = workbook.ownership.get("ownership") ?? null;
  if (answers.length === 0 && owner === null) return [];
  const board = ownershipBoard(answers, (id) => workbook.people.get(id)?.name ?? null);
  const people = answers.map((answer) => answer.personId);
  const strength = people.length > 1 ? "several-voices" : "one-voice";
  const suggest = (
    key: string,
    impact: number,
    personIds: readonly string[],
    said: Pick<BareSuggestion["finding"], "title" | "description"> & { readonly reason: string },
  ): BareSuggestion => ({
    ...noTies,
    key: `ownership:${key}`,
    source: "ownership",
    reason: said.reason,
    finding: {
      kind: "gap",
      title: said.title,
      description: said.description,
      impact,
      evidenceStrength: strength,
      dimensions: ["ownership"],
    },
    personIds: [...new Set(personIds)],
  });
  const found: BareSuggestion[] = [];
  if (board.disagreement) found.push(suggest("disagreement", 5, people, disagreement(board)));
  if (owner === null || owner.ownerId === null) {
    found.push(suggest("missing", board.agreed === true ? 4 : 5, [], unconfirmed(board)));
  } else if (ownershipLacks(owner).length > 0) {
    found.push(suggest("means", 5, [owner.ownerId], lacking(owner)));
  }
  return found;
}

interface Said {
  readonly title: string;
  readonly reason: string;
  readonly description: string;
}

function disagreement(board: OwnershipBoard): Said {
  const nobody = board.named.find(({ name }) => name === null)?.count ?? 0;
  const owners = board.named.length - (nobody > 0 ? 1 : 0);
  return {
    title:
      owners > 1 ? "Executives name different owners of adoption" : "Not every executive can name an owner",
    reason: `${board.asked} executives gave ${board.named.length} different answers to “who owns adoption?”.`,
    description: board.named
      .map(({ name, count }) => `${name ?? "Nobody"}: ${count} of ${board.asked}`)
      .join("\n"),
  };
}

function unconfirmed(board: OwnershipBoard): Said {
  const [first] = board.named;
  if (board.agreed === true && first?.name) {
    return {
      title: "The owner of adoption is taken for granted, not appointed",
      reason: `All ${board.asked} asked name ${first.name}, but no owner is confirmed.`,
      description: `All ${board.asked} asked name ${first.name}. It is not confirmed that they have taken on the task.`,
    };
  }
  const asked = board.asked === 0 ? "" : ` ${board.asked} executives were asked.`;
  return {
    title: "Nobody owns adoption",
    reason: "No owner of adoption is confirmed.",
    description: `No executive is confirmed as the owner of adoption.${asked}`,
  };
}

function lacking(owner: Ownership): Said {
  const lacks = ownershipLacks(owner);
  return { title: gravestLack(owner), reason: lacks.join(" "), description: lacks.join("\n") };
}

/** Without means, a stake or a report changes little; so the means come first. */
function gravestLack(owner: Ownership): string {
  const means = { authority: owner.authority, budget: owner.budget, people: owner.people };
  const held = (how: Holding) =>
    Object.entries(means).flatMap(([name, holding]) => (holding === how ? [name] : []));
  if (held("no").length > 0) return `The owner of adoption lacks ${listed(held("no"))}`;
  if (held("partly").length > 0) return `The owner of adoption has ${listed(held("partly"))} only in part`;
  if (owner.seniorExecutive === "no" || owner.seniorExecutive === "partly")
    return "The owner of adoption is not a senior executive";
  const shares = { review: owner.reviewShare, bonus: owner.bonusShare };
  const untied = Object.entries(shares).flatMap(([name, share]) => (share === 0 ? [name] : []));
  if (untied.length > 0) return `Nothing in the owner's ${listed(untied)} is tied to adoption`;
  return "The owner of adoption does not report on it";
}
