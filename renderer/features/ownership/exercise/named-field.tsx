import { Select } from "@mantine/core";
import { useState } from "react";
import type { OwnershipAnswer } from "../../../../shared/workbook/entities/ownership.ts";
import { inOrder } from "../../../../shared/workbook/model.ts";
import { longestTitle } from "../../../../shared/workbook/text.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import classes from "../ownership.module.css";
import { recordAnswer, type AskedExecutive } from "./answers.ts";

/** Values of the field that are no person's id. */
const nobody = "nobody";
const inWords = "in-words:";

/** Whom an executive named: one of the people, nobody, or whatever else is typed: a name, a department. */
export function NamedField({ asked }: { readonly asked: AskedExecutive }) {
  const { answer, person } = asked;
  const people = inOrder(useWorkbook().people);
  const value = answer ? valueOf(answer) : null;
  const known = [
    { value: nobody, label: "Nobody" },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
    ...(value?.startsWith(inWords) ? [{ value, label: value.slice(inWords.length) }] : []),
  ];
  const [search, setSearch] = useState("");
  const typed = search.trim().slice(0, longestTitle);
  const isNew = typed !== "" && !known.some(({ label }) => label.toLowerCase() === typed.toLowerCase());
  return (
    <Select
      data-named
      className={classes["named"] ?? ""}
      wrapperProps={{ "data-answered": answer !== null || undefined }}
      aria-label={`Whom ${person.name} named`}
      placeholder={answer ? "Nobody" : "Whom they named"}
      searchable
      onFocus={(event) => event.currentTarget.select()}
      selectFirstOptionOnChange
      allowDeselect={false}
      comboboxProps={{ width: 280, position: "bottom-start", transitionProps: { duration: 0 } }}
      searchValue={search}
      onSearchChange={setSearch}
      data={isNew ? [...known, { value: `${inWords}${typed}`, label: `“${typed}”, in words` }] : known}
      value={value}
      onChange={(chosen) => {
        if (chosen !== null) void recordAnswer(asked, patchOf(chosen));
      }}
    />
  );
}

/** Nobody is no value: what is typed while the answer is being recorded must not be overwritten by a word for it. */
function valueOf(answer: OwnershipAnswer): string | null {
  return answer.namedPersonId ?? (answer.named === "" ? null : `${inWords}${answer.named}`);
}

function patchOf(chosen: string): Pick<OwnershipAnswer, "namedPersonId" | "named"> {
  if (chosen === nobody) return { namedPersonId: null, named: "" };
  if (chosen.startsWith(inWords)) return { namedPersonId: null, named: chosen.slice(inWords.length) };
  return { namedPersonId: chosen, named: "" };
}
