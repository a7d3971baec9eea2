import { Select } from "@mantine/core";
import { findQuestion } from "../../../../shared/methodology/methodology.ts";
import type { CommandOf } from "../../../../shared/workbook/commands.ts";
import { inOrder, type Person, type Workbook } from "../../../../shared/workbook/model.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { DraftTextarea, DraftTextInput } from "../../../ui/draft-fields.tsx";
import { DraftTitle } from "../../../ui/draft-title.tsx";
import classes from "../set-up.module.css";
import { Ties, type Tie } from "../ties.tsx";
import { groupChoices, roleChoices, roleOf } from "./person-columns.ts";

/** Everything about one person; each field saves itself. */
export function PersonDetails({ person }: { readonly person: Person }) {
  const workbook = useWorkbook();
  const update = (patch: CommandOf<"person/update">["patch"]) =>
    run({ type: "person/update", id: person.id, patch });
  return (
    <div className={classes["details"]}>
      <DraftTitle label="Name" recorded={person.name} onSend={(name) => update({ name })} />
      <DraftTextInput
        label="Job title"
        maxLength={300}
        recorded={person.jobTitle}
        onSend={(jobTitle) => update({ jobTitle })}
      />
      <Select
        label="Role"
        allowDeselect={false}
        data={roleChoices}
        value={person.role}
        onChange={(value) => {
          const role = roleOf(value);
          if (role) void update({ role });
        }}
      />
      <Select
        label="Group"
        placeholder="No group"
        clearable
        searchable
        data={groupChoices(inOrder(workbook.groups))}
        value={person.groupId}
        onChange={(groupId) => void update({ groupId })}
      />
      <DraftTextInput
        label="E-mail"
        maxLength={300}
        recorded={person.email}
        onSend={(email) => update({ email })}
      />
      <DraftTextarea label="Note" recorded={person.note} onSend={(note) => update({ note })} />
      <Ties title="Supervises" ties={supervised(workbook, person)} />
      <Ties title="Owns" ties={owned(workbook, person)} />
      <Ties title="Was heard on" ties={heardOn(workbook, person)} />
    </div>
  );
}

function supervised(workbook: Workbook, person: Person): readonly Tie[] {
  return inOrder(workbook.groups)
    .filter(({ supervisorId }) => supervisorId === person.id)
    .map(({ id, name }) => ({ id, title: name, focus: { kind: "group", id } }));
}

function owned(workbook: Workbook, person: Person): readonly Tie[] {
  return inOrder(workbook.actions)
    .filter(({ ownerId }) => ownerId === person.id)
    .map(({ id, title }) => ({ id, title, focus: { kind: "action", id } }));
}

function heardOn(workbook: Workbook, person: Person): readonly Tie[] {
  return inOrder(workbook.voices)
    .filter(({ personId }) => personId === person.id)
    .flatMap(({ id, answerId }) => {
      const answer = workbook.answers.get(answerId);
      if (!answer) return [];
      const { questionId, groupId } = answer;
      const title = findQuestion(questionId)?.short ?? questionId;
      return [{ id, title, focus: { kind: "question" as const, questionId, groupId } }];
    });
}
