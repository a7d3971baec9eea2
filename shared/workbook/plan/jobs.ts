import type { CommandOf } from "../commands.ts";
import type { Draft } from "../draft.ts";
import type { Named } from "../plan.ts";
import { fieldsKey, given, named, nextPosition, quoted, step } from "./naming.ts";

type RoleCommand = CommandOf<"role/add" | "roles/add" | "role/update" | "role/remove">;
type CriterionCommand = CommandOf<
  "performance-criterion/add" | "performance-criterion/update" | "performance-criterion/remove"
>;
type GoalCommand = CommandOf<"usage-goal/add" | "usage-goal/update" | "usage-goal/remove">;
type NeedCommand = CommandOf<"role-need/add" | "role-need/update" | "role-need/remove">;

export function planJobs(
  draft: Draft,
  command: RoleCommand | CriterionCommand | GoalCommand | NeedCommand,
): Named {
  switch (command.type) {
    case "role/add":
    case "roles/add":
    case "role/update":
    case "role/remove":
      return planRoles(draft, command);
    case "performance-criterion/add":
    case "performance-criterion/update":
    case "performance-criterion/remove":
      return planCriteria(draft, command);
    case "usage-goal/add":
    case "usage-goal/update":
    case "usage-goal/remove":
      return planGoals(draft, command);
    case "role-need/add":
    case "role-need/update":
    case "role-need/remove":
      return planNeeds(draft, command);
  }
}

function planRoles(draft: Draft, command: RoleCommand): Named {
  if (command.type === "role/add") return addRoles(draft, [command.role]);
  if (command.type === "roles/add") return addRoles(draft, command.roles, command.groups);
  const role = draft.get("jobRoles", command.id);
  if (command.type === "role/remove") {
    draft.remove("jobRoles", [role.id]);
    return step(`Remove role ${quoted(role.title)}`);
  }
  const patch = given(command.patch);
  if (patch.groupId) draft.get("groups", patch.groupId);
  draft.put("jobRoles", { ...role, ...patch });
  return { label: `Edit role ${quoted(patch.title ?? role.title)}`, coalesce: fieldsKey(role.id, patch) };
}

/** Adds roles, and before them the groups that they name and that are not there yet. */
function addRoles(
  draft: Draft,
  roles: CommandOf<"roles/add">["roles"],
  groups: CommandOf<"roles/add">["groups"] = [],
): Named {
  let position = nextPosition(draft.rows("groups"));
  for (const group of groups) {
    if (group.supervisorId !== null) draft.get("people", group.supervisorId);
    draft.add("groups", { ...group, position: position++ });
  }
  position = nextPosition(draft.rows("jobRoles"));
  for (const role of roles) {
    if (role.groupId !== null) draft.get("groups", role.groupId);
    draft.add("jobRoles", { ...role, position: position++ });
  }
  const namesOf = [
    named(
      roles.map(({ title }) => title),
      "role",
    ),
    ...(groups.length > 0
      ? [
          named(
            groups.map(({ name }) => name),
            "group",
          ),
        ]
      : []),
  ];
  return step(`Add ${namesOf.join(" and ")}`);
}

function planCriteria(draft: Draft, command: CriterionCommand): Named {
  if (command.type === "performance-criterion/add") {
    const { criterion } = command;
    draft.get("jobRoles", criterion.roleId);
    const position = nextPosition(draft.rows("performanceCriteria"));
    draft.add("performanceCriteria", { ...criterion, position });
    return step(`Add performance criterion ${quoted(criterion.text)}`);
  }
  const criterion = draft.get("performanceCriteria", command.id);
  if (command.type === "performance-criterion/remove") {
    draft.remove("performanceCriteria", [criterion.id]);
    return step(`Remove performance criterion ${quoted(criterion.text)}`);
  }
  const patch = given(command.patch);
  draft.put("performanceCriteria", { ...criterion, ...patch });
  const label = `Edit performance criterion ${quoted(patch.text ?? criterion.text)}`;
  return { label, coalesce: fieldsKey(criterion.id, patch) };
}

function planGoals(draft: Draft, command: GoalCommand): Named {
  if (command.type === "usage-goal/add") {
    const { goal } = command;
    draft.get("jobRoles", goal.roleId);
    draft.add("usageGoals", { ...goal, position: nextPosition(draft.rows("usageGoals")) });
    return step(`Add usage goal ${quoted(goal.object)}`);
  }
  const goal = draft.get("usageGoals", command.id);
  if (command.type === "usage-goal/remove") {
    draft.remove("usageGoals", [goal.id]);
    return step(`Remove usage goal ${quoted(goal.object)}`);
  }
  const patch = given(command.patch);
  draft.put("usageGoals", { ...goal, ...patch });
  const label = `Edit usage goal ${quoted(patch.object ?? goal.object)}`;
  return { label, coalesce: fieldsKey(goal.id, patch) };
}

function planNeeds(draft: Draft, command: NeedCommand): Named {
  if (command.type === "role-need/add") {
    const { need } = command;
    draft.get("jobRoles", need.roleId);
    if (need.neededById) draft.get("jobRoles", need.neededById);
    draft.add("roleNeeds", { ...need, position: nextPosition(draft.rows("roleNeeds")) });
    return step(`Add need ${quoted(need.what)}`);
  }
  const need = draft.get("roleNeeds", command.id);
  if (command.type === "role-need/remove") {
    draft.remove("roleNeeds", [need.id]);
    return step(`Remove need ${quoted(need.what)}`);
  }
  const patch = given(command.patch);
  if (patch.neededById) draft.get("jobRoles", patch.neededById);
  draft.put("roleNeeds", { ...need, ...patch });
  return { label: `Edit need ${quoted(patch.what ?? need.what)}`, coalesce: fieldsKey(need.id, patch) };
}
