import { describe, expect, it } from "vitest";
import {
  changedWithoutHr,
  hrStanding,
  hrSummary,
  neededBy,
  rolesInFull,
  unmetNeeds,
} from "../../shared/domain/jobs.ts";
import { progressOf } from "../../shared/domain/progress.ts";
import { hrItems, type JobRole } from "../../shared/workbook/entities/jobs.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import { planned } from "../builders/planned.ts";
import { aNeed, aPerformanceCriterion, aRole, aUsageGoal } from "../builders/plans.ts";

function addRole(id: string, more: Partial<JobRole> = {}): Command {
  const { position: _position, ...role } = aRole(id, { title: id, ...more });
  return { type: "role/add", role };
}

function addGoal(id: string, roleId: string, more: Parameters<typeof aUsageGoal>[2] = {}): Command {
  const { position: _position, ...goal } = aUsageGoal(id, roleId, more);
  return { type: "usage-goal/add", goal };
}

function addNeed(id: string, roleId: string, more: Parameters<typeof aNeed>[2] = {}): Command {
  const { position: _position, ...need } = aNeed(id, roleId, more);
  return { type: "role-need/add", need };
}

function addCriterion(id: string, roleId: string): Command {
  const { position: _position, ...criterion } = aPerformanceCriterion(id, roleId);
  return { type: "performance-criterion/add", criterion };
}

const allOf = (state: JobRole["involved"]) => Object.fromEntries(hrItems.map((item) => [item, state]));
const jobsOf = (commands: readonly Command[]) =>
  progressOf(planned(commands)).stages.find(({ stage }) => stage === "jobs");

describe("a role", () => {
  it("has its goals as they fall due in the client's own working week", () => {
    const commands = [
      addRole("rep"),
      addGoal("sunday", "rep", { weekday: 0 }),
      addGoal("friday", "rep", { weekday: 5 }),
      addGoal("monday", "rep", { weekday: 1 }),
    ];
    const goals = (weekendDays: number[]) =>
      rolesInFull(planned(commands, { weekendDays }))[0]?.goals.map(({ id }) => id);
    expect(goals([0, 6])).toEqual(["monday", "friday", "sunday"]);
    expect(goals([5, 6])).toEqual(["sunday", "monday", "friday"]);
  });

  it("is complete with duties, a criterion, a goal, a message, and HR brought in", () => {
    const described = { dutiesAfter: "Plans in the system", message: "Your job changes." };
    const [full] = rolesInFull(
      planned([
        addRole("rep", { ...described, involved: "in-progress" }),
        addCriterion("c1", "rep"),
        addGoal("g1", "rep"),
      ]),
    );
    expect(full?.done).toBe(1);
    const [bare] = rolesInFull(planned([addRole("rep")]));
    expect(bare?.done).toBe(0);
    expect(bare?.checks.map(({ missing }) => missing)).toEqual([
      "Describe the duties of rep with the system.",
      "Say what good work of rep is judged by.",
      "Set a weekly usage goal for rep.",
      "Write how rep is told that the job changes.",
      "Involve HR in the job of rep.",
    ]);
  });

  it("with other duties asks for HR, and not when the duties stay or HR is not needed", () => {
    const found = changedWithoutHr(
      planned([
        addRole("changed", { dutiesBefore: "Phones", dutiesAfter: "Enters" }),
        addRole("same", { dutiesBefore: "Phones", dutiesAfter: "Phones\n" }),
        addRole("silent", { dutiesBefore: "Phones" }),
        addRole("waived", { dutiesAfter: "Enters", involved: "not-needed" }),
      ]),
    );
    expect(found.map(({ id }) => id)).toEqual(["changed"]);
  });
});

describe("needs", () => {
  const workbook = planned([
    addRole("rep"),
    addRole("planner", { title: "Planner" }),
    addNeed("partly", "rep", { state: "partly", neededById: "planner" }),
    addNeed("met", "rep", { state: "met" }),
    addNeed("unknown", "rep"),
    addNeed("unmet", "planner", { state: "unmet", neededBy: "The plant" }),
  ]);

  it("that are not met come before those met in part; others are not among them", () => {
    expect(unmetNeeds(workbook).map(({ id }) => id)).toEqual(["unmet", "partly"]);
  });

  it("name the role by its title, and anybody else as written", () => {
    expect(unmetNeeds(workbook).map((need) => neededBy(workbook, need))).toEqual(["The plant", "Planner"]);
  });
});

describe("what HR does", () => {
  it("is counted without what is not needed", () => {
    const role = aRole("rep", { involved: "done", criteria: "in-progress", hiring: "not-needed" });
    expect(hrStanding(role)).toEqual({ done: 1, needed: 6 });
  });

  it("is summed up in words", () => {
    const some = [
      addRole("Rep", { involved: "done", jobDescription: "done", dutiesAfter: "Enters" }),
      addRole("Planner", { dutiesAfter: "Plans", improvementPath: "in-progress" }),
      addRole("Clerk", { ...allOf("not-needed") }),
    ];
    expect(hrSummary(planned(some))).toEqual([
      "HR is involved in 1 of 2 roles.",
      "2 of 14 items are done.",
      "Duties change without HR for Planner.",
    ]);
    expect(hrSummary(planned([addRole("Rep")]))).toEqual([
      "HR is not involved yet.",
      "0 of 7 items are done.",
      "Not begun for any role: job description, criteria and 4 more.",
    ]);
    expect(hrSummary(planned([addRole("Clerk", allOf("not-needed"))]))).toEqual([
      "HR is not needed for any role.",
      "Nothing is asked of HR.",
    ]);
    expect(hrSummary(planned([]))).toEqual([]);
  });
});

describe("the jobs stage", () => {
  it("asks for a role first, then for each of its parts, HR's in its own place", () => {
    expect(jobsOf([])).toMatchObject({
      done: 0,
      missing: [{ text: "Add the roles whose work the system changes.", id: null, part: null }],
      attention: false,
    });
    const missing = jobsOf([addRole("rep"), addGoal("g1", "rep")])?.missing;
    expect(missing).toHaveLength(4);
    expect(missing).toContainEqual({ text: "Involve HR in the job of rep.", id: "rep", part: "hr" });
  });

  it("asks for attention while duties change without HR", () => {
    expect(jobsOf([addRole("rep", { dutiesAfter: "Enters" })])?.attention).toBe(true);
    expect(jobsOf([addRole("rep", { dutiesAfter: "Enters", involved: "done" })])?.attention).toBe(false);
  });
});
