import { Grid, type Span } from "./grid.ts";
import { address } from "./address.ts";
import type { FormItem, FormPart, SurveyForm } from "../domain/survey/form.ts";
import type { Book, Cell, Sheet, SheetColumn, Validation } from "./model.ts";
import { paperOf } from "./print.ts";
import type { StyleName } from "./style.ts";
import { formChoices, idsSheet, listsSheet, type FormChoices } from "./survey-form-lists.ts";
import { excelColumns as at, excelKeys, excelSheets } from "./survey-form-layout.ts";
import { cell, ordinary } from "./table.ts";
import { shortened } from "./words.ts";

export interface FormSetting {
  /** The person's date, `YYYY-MM-DD`. */
  readonly today: string;
  /** BCP 47; says which paper is used. */
  readonly locale: string;
  /** Version of the app. */
  readonly version: string;
}

/** The Excel form of a survey: one sheet to fill in, a hidden one with what the drop-downs offer, and one with ids. */
export function formBook(form: SurveyForm, { today, locale, version }: FormSetting): Book {
  const choices = formChoices(form);
  return {
    sheets: [answersSheet(form, choices, paperOf(locale)), listsSheet(choices), idsSheet(form, choices)],
    names: [],
    properties: {
      title: form.title,
      subject: "Questionnaire",
      company: "",
      creator: `Uptake ${version}`,
      keywords: "questionnaire",
      date: today,
    },
  };
}

const sealingSentence =
  "This file cannot be sealed: whoever gets hold of it can read your answers. Send it back only in a way that you trust, or ask for the form that opens in the browser, which seals them.";
const authorSentence =
  "Excel notes the name of your account in files that you save. Uptake does not read it; whoever receives the file can.";

/** Items that can be read when all of them are printed on one page. */
const mostOnPage = 24;

/** Widths of the columns, in characters; what is not asked takes no room. */
function columnsOf(form: SurveyForm): readonly SheetColumn[] {
  const widths = form.proof === null ? [5, 78, 25, 2, 3] : [5, 48, 20, 37, 3];
  return widths.map((width, i) => ({ width, fold: "none", hidden: i + 1 === at.key }));
}

function answersSheet(form: SurveyForm, choices: FormChoices, paper: Sheet["print"]["paper"]): Sheet {
  const columns = columnsOf(form);
  const page = new FormPage(
    columns.map(({ width }) => width),
    form,
    choices,
  );
  page.beginning();
  page.aboutYou();
  for (const part of form.parts) page.part(part);
  page.ending();
  return {
    ...ordinary,
    name: excelSheets.answers,
    columns,
    rows: page.grid.rows,
    merges: page.grid.merges,
    frozen: { rows: 0, columns: 0 },
    filter: null,
    tab: "main",
    guarded: true,
    validations: page.validations,
    print: {
      landscape: false,
      paper,
      fit: page.asked <= mostOnPage ? "page" : "width",
      breaks: [],
      repeatRows: null,
      repeatColumns: null,
      area: `A1:${address(at.proof, page.grid.rows.length)}`,
      header: { left: shortened(form.title, 80), right: shortened(form.system, 80) },
      footer: "",
    },
  };
}

/** Rows of the sheet as they are added from top to bottom, with the drop-downs beside them. */
class FormPage {
  readonly grid: Grid;
  readonly validations: Validation[] = [];
  readonly #form: SurveyForm;
  readonly #choices: FormChoices;
  /** Items so far. */
  asked = 0;

  constructor(widths: readonly number[], form: SurveyForm, choices: FormChoices) {
    this.grid = new Grid(widths);
    this.#form = form;
    this.#choices = choices;
  }

  /** What it is about and what happens to names, before anything is asked. */
  beginning(): void {
    const { title, system, intro, anonymity, naming, recipient } = this.#form;
    this.grid.add([across(title, "title")], 32);
    if (system !== "") this.grid.add([across(`About ${system}`, "subtitle")], 18);
    this.grid.add([across(intro, "narrative")], 18);
    this.grid.gap(6);
    this.grid.add([across(anonymity, "boxed")], 24);
    if (naming === "anonymous") this.grid.add([across(authorSentence, "boxed")], 24);
    if (recipient !== null) {
      this.grid.gap(4);
      this.grid.add([across(sealingSentence, "boxedAlarm")], 24);
    }
    this.grid.gap(4);
    this.grid.add(
      [across("Answer in the shaded cells; what you leave empty counts as not answered.", "hint")],
      16,
    );
  }

  /** Name, part in the matter, and group, as far as they are asked. */
  aboutYou(): void {
    const { audiences, groups, naming } = this.#form;
    if (audiences.length === 1 && groups.length === 0 && naming === "anonymous") return;
    this.#heading("About you", "");
    if (naming === "named") {
      const { people } = this.#choices;
      const known = people.labels.length > 0;
      this.#question(excelKeys.name, "Your name");
      this.#offer(people, "Your name", known ? "Choose your name, or type it." : "Type your name.", "ask");
    }
    if (audiences.length > 1) {
      this.#question(excelKeys.audience, "What fits you");
      this.#offer(this.#choices.audiences, "What fits you", "Choose from the list.", "stop");
    }
    if (groups.length > 0) {
      this.#question(excelKeys.group, "Your group");
      this.#offer(this.#choices.groups, "Your group", "Choose from the list, or leave it empty.", "stop");
    }
  }

  part({ title, lead, items }: FormPart): void {
    this.#heading(title, lead);
    if (this.#form.proof !== null)
      this.grid.add(
        [
          { from: at.answer, to: at.answer, content: cell("Answer", "above") },
          { from: at.proof, to: at.proof, content: cell(this.#form.proof, "formHint") },
        ],
        16,
      );
    for (const item of items) this.#item(item);
  }

  ending(): void {
    this.grid.gap(12);
    this.grid.add(
      [across("Save this file and send it back to the person you got it from. That is all.", "strongLine")],
      20,
    );
    this.grid.add([across(this.#form.thanks, "narrative")], 18);
  }

  #heading(title: string, lead: string): void {
    this.grid.gap(12);
    this.grid.add([across(title, "section")], 22);
    if (lead !== "") this.grid.add([across(lead, "formLead")], 20);
  }

  #item({ id, text, scale }: FormItem): void {
    this.asked += 1;
    this.#question(`${excelKeys.item}${id}`, text, this.asked);
    const labels = this.#choices.scales.find((choice) => choice.id === scale.id);
    if (labels) this.#offer(labels, "Your answer", "Choose from the list, or leave it empty.", "stop");
  }

  #question(key: string, text: string, number: number | null = null): void {
    const isItem = number !== null;
    const spans: Span[] = [
      single(at.number, cell(number, "rowMuted")),
      single(at.text, cell(text, "row")),
      single(at.answer, cell(null, "answer", "text")),
      single(at.key, cell(key, "hint")),
    ];
    if (isItem && this.#form.proof !== null)
      spans.splice(3, 0, single(at.proof, cell(null, "answer", "text")));
    this.grid.add(spans, 24);
  }

  /** A drop-down in the answer cell of the row added last. Nothing when there is nothing to choose from. */
  #offer(
    { range }: { readonly range: string | null },
    title: string,
    text: string,
    refuse: Validation["refuse"],
  ): void {
    if (range === null) return;
    this.validations.push({
      kind: "list",
      range: address(at.answer, this.grid.rows.length),
      source: range,
      prompt: { title, text },
      refuse,
      message:
        refuse === "ask" ? "This is not on the list. Keep it if it is right." : "Choose from the list.",
    });
  }
}

function across(text: string, style: StyleName): Span {
  return { from: at.number, to: at.proof, content: cell(text, style) };
}

function single(column: number, content: Cell): Span {
  return { from: column, to: column, content };
}
