import { describe, expect, it } from "vitest";
import { guardsOf } from "../../../shared/domain/strategy/guards.ts";
import { guardIds, type Dates, type Guard, type GuardId } from "../../../shared/domain/strategy/guard.ts";
import type { ActionTrait, LibraryAction } from "../../../shared/methodology/actions/types.ts";
import type { Situation } from "../../../shared/methodology/types.ts";
import { linkId, type Action } from "../../../shared/workbook/model.ts";
import { aMeasure, aSupervision } from "../../builders/barriers.ts";
import { Recorded } from "../../builders/recorded.ts";
import { aRole } from "../../builders/plans.ts";
import { aGroup, anAction } from "../../builders/workbook.ts";

/** A library in which each trait has one action of its own. */
function libraryAction(trait: ActionTrait): LibraryAction {
  return {
    id: `act.${trait}`,
    element: "facilitate-adoption",
    title: `Do ${trait}`,
    description: "It is done.",
    answers: "It was not done.",
    steps: ["Begin.", "Go on.", "End."],
    days: { optimistic: 1, likely: 2, pessimistic: 3 },
    effort: 2,
    impact: 3,
    owner: "manager",
    phase: { turnaround: "unlearn" },
    prerequisites: [],
    measure: "Number of things.",
    pitfalls: ["It is put off.", "It is forgotten."],
    traits: [trait],
  };
}

/** A plan of actions that is sound until a test spoils it: an owner, a measure, and nothing else. */
class Plan {
  readonly recorded: Recorded;
  readonly #dates = new Map<string, { start: string; finish: string }>();
  readonly #traits = new Set<ActionTrait>();

  constructor(situation: Situation = "turnaround") {
    this.recorded = new Recorded(situation).owner({}).put("measures", aMeasure("m1"));
    this.recorded.put("groups", aGroup("g2", { name: "Service", position: 2 }));
  }

  /** An action taken from the library for its trait; without one, the consultant's own. */
  action(id: string, trait: ActionTrait | null, more: Partial<Action> = {}): this {
    if (trait) this.#traits.add(trait);
    const libraryId = trait && `act.${trait}`;
    this.recorded.put("actions", anAction(id, { libraryId, element: "facilitate-adoption", ...more }));
    return this;
  }

  /** When it runs, days of March 2027. */
  runs(id: string, start: number, finish: number): this {
    const day = (n: number) => `2027-03-${String(n).padStart(2, "0")}`;
    this.#dates.set(id, { start: day(start), finish: day(finish) });
    return this;
  }

  answers(actionId: string, findingId: string): this {
    this.recorded.put("actionFindings", { id: linkId(actionId, findingId), actionId, findingId });
    return this;
  }

  isFor(actionId: string, groupId: string): this {
    this.recorded.put("actionGroups", { id: linkId(actionId, groupId), actionId, groupId });
    return this;
  }

  guards(): readonly Guard[] {
    const dates: Dates = this.#dates;
    return guardsOf(this.recorded.workbook(), dates, [...this.#traits].map(libraryAction));
  }

  /** The warning of this kind; undefined when there is none. */
  guard(id: GuardId): Guard | undefined {
    return this.guards().find((guard) => guard.id === id);
  }
}

function withoutOwner(): Plan {
  const plan = new Plan();
  plan.recorded.owner({ ownerId: null });
  return plan;
}

describe("the guards of a strategy", () => {
  it("have nothing to say of an empty plan, or of a sound one", () => {
    expect(new Plan("planning").guards()).toEqual([]);
    expect(new Plan().action("a1", "removes-barrier").guards()).toEqual([]);
  });

  it("leave out what was dropped", () => {
    const plan = new Plan().action("a1", "training", { status: "dropped" });
    expect(plan.guards()).toEqual([]);
  });

  it("do not guess from the words of the consultant's own actions", () => {
    const plan = new Plan().action("a1", null, { title: "Training and accountability for managers" });
    expect(plan.guards()).toEqual([]);
  });

  it("are of the kinds that are named, each with its reason in whole sentences", () => {
    const plan = new Plan("planning").action("a1", "training").action("a2", "job-change");
    plan.recorded.owner({ ownerId: null }).finding({ kind: "strength" });
    for (const { id, title, reason } of plan.guards()) {
      expect(guardIds).toContain(id);
      expect(title).toMatch(/[^.]$/);
      expect(reason).toMatch(/^\S.*\.$/);
    }
    expect(plan.guards().map(({ id }) => id)).toEqual([
      "no-owner",
      "training-without-need",
      "jobs-without-hr",
      "stops-at-go-live",
      "strengths-unused",
    ]);
  });
});

describe("no owner named", () => {
  it("is warned of when others act and nothing assigns ownership", () => {
    expect(withoutOwner().action("a1", "removes-barrier").guard("no-owner")).toMatchObject({
      actionIds: ["a1"],
      reason: expect.stringContaining("nothing in the plan assigns ownership"),
    });
  });

  it("is warned of when an action begins before the one that names an owner", () => {
    const plan = withoutOwner().action("a1", "removes-barrier").action("a2", "ownership");
    expect(plan.runs("a1", 1, 5).runs("a2", 2, 3).guard("no-owner")?.actionIds).toEqual(["a1"]);
  });

  it("is not when naming one comes first, by the library's action or by the element", () => {
    const byTrait = withoutOwner().action("a1", "removes-barrier").action("a2", "ownership");
    expect(byTrait.runs("a1", 2, 5).runs("a2", 2, 3).guard("no-owner")).toBeUndefined();
    const byElement = withoutOwner().action("a1", "removes-barrier");
    byElement.action("a2", null, { element: "assign-ownership" });
    expect(byElement.guard("no-owner")).toBeUndefined();
  });

  it("is not when there is one", () => {
    expect(new Plan().action("a1", "removes-barrier").guard("no-owner")).toBeUndefined();
  });
});

describe("no measures", () => {
  const unmeasured = () => {
    const plan = new Plan();
    plan.recorded.remove("measures", "m1");
    return plan;
  };

  it("are warned of when nothing defines success", () => {
    expect(unmeasured().action("a1", "removes-barrier").guard("no-measures")?.actionIds).toEqual(["a1"]);
  });

  it("are warned of when measuring begins before success is defined", () => {
    const plan = unmeasured().action("a1", "measurement").action("a2", null, { element: "define-success" });
    expect(plan.runs("a1", 1, 5).runs("a2", 3, 4).guard("no-measures")?.actionIds).toEqual(["a1"]);
  });

  it("are not when success is defined first", () => {
    const plan = unmeasured().action("a1", "measurement").action("a2", null, { element: "define-success" });
    expect(plan.runs("a1", 3, 5).runs("a2", 1, 2).guard("no-measures")).toBeUndefined();
  });
});

describe("training", () => {
  it("is warned of when the gap it answers is a barrier", () => {
    const plan = new Plan().action("a1", "training");
    const gap = plan.recorded.triaged([4]);
    expect(plan.answers("a1", gap).guard("training-without-need")).toMatchObject({
      actionIds: ["a1"],
      findingIds: [gap],
      groupIds: ["g1"],
    });
  });

  it("is not when the gap it answers is one of capability", () => {
    const plan = new Plan().action("a1", "training");
    plan.answers("a1", plan.recorded.triaged([9], { practice: "never" }));
    expect(plan.guard("training-without-need")).toBeUndefined();
  });

  it("is not when its group was seen unable to do the tasks, and is when another was", () => {
    const plan = (groupId: string) => {
      const one = new Plan().action("a1", "training").isFor("a1", groupId);
      one.recorded.rate("enablement.can-do-unaided", 1);
      return one.guard("training-without-need");
    };
    expect(plan("g1")).toBeUndefined();
    expect(plan("g2")).toMatchObject({ groupIds: ["g2"] });
  });

  it("is not once it is over", () => {
    expect(new Plan().action("a1", "training", { status: "done" }).guards()).toEqual([]);
  });
});

describe("accountability", () => {
  const plan = (groupId = "g1") => {
    const one = new Plan().action("a1", "accountability").isFor("a1", groupId).runs("a1", 10, 20);
    const gap = one.recorded.triaged([3]);
    one.action("a2", "removes-barrier").answers("a2", gap);
    return one;
  };

  it("is warned of when a barrier of the same people is still there as it begins", () => {
    expect(plan().runs("a2", 1, 10).guard("accountability-before-barriers")).toMatchObject({
      actionIds: ["a1"],
      groupIds: ["g1"],
      findingIds: [expect.any(String)],
    });
  });

  it("is warned of when nothing at all is done about the barrier, or no dates say when", () => {
    const unanswered = new Plan().action("a1", "accountability").runs("a1", 10, 20);
    unanswered.recorded.triaged([3]);
    expect(unanswered.guard("accountability-before-barriers")).toBeDefined();
    expect(plan().guard("accountability-before-barriers")).toBeDefined();
  });

  it("is not when the barrier is removed the day before, nor when it is another group's", () => {
    expect(plan().runs("a2", 1, 9).guard("accountability-before-barriers")).toBeUndefined();
    expect(plan("g2").runs("a2", 1, 10).guard("accountability-before-barriers")).toBeUndefined();
  });

  it("is not when the gap is resolved", () => {
    const resolved = new Plan().action("a1", "accountability");
    resolved.recorded.finding({ state: "resolved" }, resolved.recorded.triaged([3]));
    expect(resolved.guards()).toEqual([]);
  });
});

describe("managers asked to drive use", () => {
  const plan = (more: Parameters<typeof aSupervision>[1]) => {
    const one = new Plan().action("a1", "manager-drive").isFor("a1", "g1").runs("a1", 10, 20);
    one.recorded.put("supervision", aSupervision("p1", more));
    return one;
  };

  it("are warned of with nothing in their job description, targets or tools", () => {
    const guard = plan({ written: "no", targets: "no", equipped: "no" }).guard("managers-without-means");
    expect(guard).toMatchObject({ actionIds: ["a1"], personIds: ["p1"], groupIds: ["g1"] });
    expect(guard?.reason).toContain("Ada Holm");
  });

  it("are not when one of the three holds in part, or none is known", () => {
    expect(plan({ written: "no", targets: "partly", equipped: "no" }).guards()).toEqual([]);
    expect(plan({}).guards()).toEqual([]);
  });

  it("are not when an action gives them the means first, and are when it comes too late", () => {
    const equipped = (finish: number) =>
      plan({ written: "no", targets: "no", equipped: "no" })
        .action("a2", "manager-equipment")
        .runs("a2", 1, finish)
        .guard("managers-without-means");
    expect(equipped(9)).toBeUndefined();
    expect(equipped(10)).toBeDefined();
  });

  it("are not when the job description of their own role is done", () => {
    const one = plan({ written: "no" });
    const [person] = [...one.recorded.workbook().people.values()];
    if (person) one.recorded.put("people", { ...person, groupId: "g1" });
    one.recorded.put("jobRoles", aRole("j1", { groupId: "g1", jobDescription: "done" }));
    expect(one.guards()).toEqual([]);
  });
});

describe("a change of jobs", () => {
  const plan = () => new Plan().action("a1", "job-change").isFor("a1", "g1").runs("a1", 10, 20);

  it("is warned of when HR is not involved for these people", () => {
    const one = plan();
    one.recorded.put("jobRoles", aRole("j1", { groupId: "g2", involved: "done" }));
    expect(one.guard("jobs-without-hr")).toMatchObject({ actionIds: ["a1"], groupIds: ["g1"] });
  });

  it("is not when HR's involvement is under way", () => {
    const one = plan();
    one.recorded.put("jobRoles", aRole("j1", { groupId: "g1", involved: "in-progress" }));
    expect(one.guards()).toEqual([]);
  });

  it("is not when an action brings HR in first, and is when it comes later", () => {
    const withHr = (finish: number) =>
      plan().action("a2", "hr").runs("a2", 1, finish).guard("jobs-without-hr");
    expect(withHr(9)).toBeUndefined();
    expect(withHr(12)).toBeDefined();
  });
});

describe("a plan that stops at go-live", () => {
  const plan = (more: Partial<Action> = {}) => {
    const one = new Plan("deploying").action("a1", "removes-barrier", more);
    one.recorded.engagement({ goLive: "2027-03-15" });
    return one;
  };

  it("is warned of", () => {
    expect(plan({ phase: "go-live" }).runs("a1", 10, 20).guard("stops-at-go-live")?.actionIds).toEqual([
      "a1",
    ]);
  });

  it("is not one that goes on by date, by phase or by what the library says of an action", () => {
    expect(plan().runs("a1", 16, 20).guards()).toEqual([]);
    expect(plan({ phase: "settle" }).guards()).toEqual([]);
    expect(plan().action("a2", "after-go-live").guards()).toEqual([]);
  });

  it("is none when the system is live already", () => {
    expect(new Plan("turnaround").action("a1", "removes-barrier").guards()).toEqual([]);
  });
});

describe("strengths", () => {
  const plan = () => {
    const one = new Plan().action("a1", "removes-barrier");
    return { one, strength: one.recorded.finding({ kind: "strength", title: "Orders arrive whole" }) };
  };

  it("are warned of when no action builds on them", () => {
    const { one, strength } = plan();
    const guard = one.guard("strengths-unused");
    expect(guard?.findingIds).toEqual([strength]);
    expect(guard?.reason).toContain("“Orders arrive whole”");
  });

  it("are not when an action answers them, or builds on what works in their group", () => {
    const answered = plan();
    expect(answered.one.answers("a1", answered.strength).guards()).toEqual([]);
    expect(plan().one.action("a2", "builds-on-strength").isFor("a2", "g1").guards()).toEqual([]);
    expect(plan().one.action("a2", "builds-on-strength").isFor("a2", "g2").guards()).toHaveLength(1);
  });
});
