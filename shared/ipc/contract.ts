import { z } from "zod";
import { roadmapGroupings } from "../domain/roadmap-headings.ts";
import { takes, type JudgedFile } from "../domain/survey/judge-incoming.ts";
import type { Changes } from "../workbook/changes.ts";
import { command } from "../workbook/commands.ts";
import { mostResponses } from "../workbook/commands/surveys.ts";
import type { SurveyKeys } from "../workbook/entities/surveys.ts";
import { engagement, type TableName, type Workbook } from "../workbook/model.ts";
import { mostOwnActions, ownAction, type OwnAction } from "../workbook/own-action.ts";
import { id } from "../workbook/text.ts";
import { channel } from "./channel.ts";

/**
 * The one description of the boundary between the window and the machine: channel → input schema and output type.
 * The handlers, the bridge and the window's client derive from it.
 */

export interface LibraryEntry {
  readonly id: string;
  readonly client: string;
  readonly system: string;
  readonly situation: string;
  readonly archived: boolean;
  /** Share of all stages' work done, 0 … 1. */
  readonly progress: number;
  /** ISO instant of the last edit. */
  readonly lastChange: string;
  readonly sizeBytes: number;
  /** `damaged` and `newer` files cannot be opened; the rest of the entry is what the index last knew, or the file name. */
  readonly health: "sound" | "damaged" | "newer" | "unreadable";
  /** Newest verified backup, ISO instant, or null. */
  readonly newestBackup: string | null;
}

export interface Backup {
  /** File name within the engagement's backups. */
  readonly name: string;
  readonly madeAt: string;
  readonly sizeBytes: number;
}

export interface SearchHit {
  readonly engagementId: string;
  readonly client: string;
  /** What was found, as the register names it: "Finding", "Person", … */
  readonly kind: string;
  readonly title: string;
  /** The words around the hit. */
  readonly excerpt: string;
  /** Table and row to lead to. */
  readonly table: string;
  readonly rowId: string;
}

/** A part of a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** Where the open engagement speaks of what was looked for. */
export interface WorkbookHit {
  /** What was found, as the registers name it: "Finding", "Person", … */
  readonly kind: string;
  /** The row's name, or that of what it belongs to: the question of an answer, the behaviour and lever of a cell. */
  readonly title: string;
  /** Where the words stand in the title, in order. */
  readonly titleMarks: readonly Stretch[];
  /** What else the row says, around the words found, on one line; empty when it says nothing more. */
  readonly excerpt: string;
  /** Where the words stand in the excerpt, in order. */
  readonly marks: readonly Stretch[];
  /** Table and row to lead to. */
  readonly table: TableName;
  readonly rowId: string;
}

export interface HistoryStep {
  readonly seq: number;
  readonly label: string;
  /** ISO instant of the (last joined) edit. */
  readonly at: string;
  /**
   * `done` counts, `undone` can be redone, `abandoned` was undone and then overtaken by a new edit, `settled` counts and
   * can no longer be taken back, because answers given anonymously have come to rest on it.
   */
  readonly state: "done" | "undone" | "abandoned" | "settled";
}

export interface HistoryHead {
  /** Label of what "Undo" takes back, or null. */
  readonly undo: string | null;
  readonly redo: string | null;
  /** Raised by every edit, undo and redo. */
  readonly revision: number;
}

export interface OpenWorkbook {
  readonly engagementId: string;
  readonly workbook: Workbook;
  readonly history: HistoryHead;
  /** A sentence for the person when opening had to do something special (a backup was used, an upgrade made). */
  readonly notice: string | null;
}

/** Reply to an edit, an undo or a redo: the rows that changed, to be taken in by the window. */
export interface Edited {
  readonly changes: Changes;
  readonly label: string;
  readonly history: HistoryHead;
}

export interface StoredContent {
  readonly sha256: string;
  readonly mediaType: string;
  readonly byteCount: number;
}

/** The consultant's own actions, kept outside every engagement. */
export interface OwnActions {
  /** In the order in which they were added. */
  readonly actions: readonly OwnAction[];
  /** A sentence for the person when the file could not be read and was put aside, once; else null. */
  readonly notice: string | null;
}

/** What a file of own actions holds, before any of it is taken over. */
export interface OfferedOwnActions {
  readonly fileName: string;
  readonly actions: readonly OwnAction[];
}

/** What would become of each file of a batch as the engagement stands. */
export interface ResponsesReview {
  readonly files: readonly JudgedFile[];
  /** Other things that lay in the chosen folders. */
  readonly others: number;
}

/** The forms of a questionnaire that can be saved and sent. */
export const formKinds = ["html", "excel"] as const;
export type FormKind = (typeof formKinds)[number];

export const exportKinds = ["steering", "register", "roadmap", "json", "workbook"] as const;
export type ExportKind = (typeof exportKinds)[number];

export type JobState =
  | { readonly state: "running"; readonly progress: number; readonly doing: string }
  | { readonly state: "done"; readonly paths: readonly string[] }
  | { readonly state: "cancelled" }
  | { readonly state: "failed"; readonly code: string; readonly message: string };

/** Largest attachment, bytes. */
export const largestAttachment = 25 * 1024 * 1024;
/** Largest thumbnail the window may send along, bytes. */
export const largestThumbnail = 256 * 1024;

/** Fewest and most signs of the PIN that a kiosk is left with. */
export const leastPin = 4;
export const mostPin = 64;

export const themes = ["system", "light", "dark"] as const;

/** The parts of the roadmap, in the order in which they are offered. */
export const roadmapViews = ["gantt", "board", "table", "schedule"] as const;
export type RoadmapView = (typeof roadmapViews)[number];

export const preferences = z.strictObject({
  theme: z.enum(themes),
  /** Display factor, 0.8 … 2. */
  zoom: z.number().min(0.5).max(3),
  railCollapsed: z.boolean(),
  panelCollapsed: z.boolean(),
  libraryView: z.enum(["cards", "rows"]),
  /** The library shows only the engagement that was opened last, and the app starts in it. */
  discreet: z.boolean(),
  /** null before the first. */
  lastEngagementId: id.nullable(),
  /** Columns hidden in a register, by register. */
  hiddenColumns: z.record(z.string().max(40), z.array(z.string().max(40)).max(60)),
  /** Columns of a register from left to right where the person moved them, by register. */
  columnOrder: z.record(z.string().max(40), z.array(z.string().max(40)).max(60)),
  roadmapView: z.enum(roadmapViews),
  /** What the bars of the Gantt are gathered by. */
  ganttGrouping: z.enum(roadmapGroupings),
  /** Pixels for a day in the Gantt. */
  ganttZoom: z.number().min(0.25).max(64),
});
export type Preferences = z.infer<typeof preferences>;

const none = z.undefined();
const engagementId = z.strictObject({ engagementId: id });

export const contract = {
  "library.list": channel(none)<{ readonly entries: readonly LibraryEntry[] }>(),
  "library.create": channel(
    z.strictObject({
      client: engagement.shape.client,
      system: engagement.shape.system,
      situation: engagement.shape.situation,
    }),
  )<{ readonly engagementId: string }>(),
  "library.openSample": channel(none)<{ readonly engagementId: string }>(),
  /** Shows the system's file dialog; null when the person changed their mind. */
  "library.import": channel(none)<{ readonly engagementId: string } | null>(),
  /** A file dropped on the window: its content, since the page knows no paths. */
  "library.importDropped": channel(
    z.strictObject({ fileName: z.string().max(300), bytes: z.instanceof(Uint8Array) }),
  )<{ readonly engagementId: string }>(),
  "library.archive": channel(engagementId.extend({ archived: z.boolean() }))<null>(),
  /** Deleting needs the client's name typed; the file is kept aside so that it can be brought back. */
  "library.delete": channel(engagementId.extend({ typedClient: z.string().max(300) }))<{
    readonly undoToken: string;
  }>(),
  "library.undelete": channel(z.strictObject({ undoToken: id }))<{ readonly engagementId: string }>(),
  "library.search": channel(z.strictObject({ query: z.string().max(200) }))<{
    readonly hits: readonly SearchHit[];
  }>(),
  "library.backups": channel(engagementId)<{ readonly backups: readonly Backup[] }>(),
  /** The present file is set aside, not deleted. */
  "library.restore": channel(engagementId.extend({ backup: z.string().max(120) }))<null>(),

  "workbook.open": channel(engagementId)<OpenWorkbook>(),
  "workbook.close": channel(none)<null>(),
  /** `commandId`: the same id sent again gets the first reply again. */
  "workbook.run": channel(engagementId.extend({ commandId: id, command }))<Edited>(),
  "workbook.undo": channel(engagementId)<Edited | null>(),
  "workbook.redo": channel(engagementId)<Edited | null>(),
  /** Newest first. */
  "workbook.history": channel(engagementId.extend({ limit: z.int().min(1).max(1000) }))<{
    readonly steps: readonly HistoryStep[];
  }>(),
  /**
   * Rows that hold every word, the fittest first. A word finds longer ones that begin with it; words in quotation marks
   * stand together; capitals and accents do not count.
   */
  "workbook.search": channel(
    engagementId.extend({ query: z.string().max(200), limit: z.int().min(1).max(200) }),
  )<{ readonly hits: readonly WorkbookHit[] }>(),
  /** Keeps a file's content in the engagement; a command then refers to it by its hash. */
  "workbook.storeContent": channel(
    engagementId.extend({
      fileName: z.string().max(300),
      bytes: z.instanceof(Uint8Array),
      /** JPEG or PNG made by the window from a picture, or null. */
      thumbnail: z.instanceof(Uint8Array).nullable(),
    }),
  )<StoredContent>(),
  /** Saves a copy of an attachment where the person chooses; null when they changed their mind. */
  "workbook.saveAttachment": channel(engagementId.extend({ attachmentId: id }))<{
    readonly path: string;
  } | null>(),

  /** Refused with `newer` when a newer Uptake wrote the file, which is then left as it is. */
  "ownActions.list": channel(none)<OwnActions>(),
  /** Adds actions, or replaces those with the same ids. */
  "ownActions.save": channel(
    z.strictObject({ actions: z.array(ownAction).min(1).max(mostOwnActions) }),
  )<OwnActions>(),
  "ownActions.remove": channel(
    z.strictObject({ ids: z.array(ownAction.shape.id).min(1).max(mostOwnActions) }),
  )<OwnActions>(),
  /** Asks where to and writes the actions with these ids; null when the person changed their mind. */
  "ownActions.export": channel(
    z.strictObject({ ids: z.array(ownAction.shape.id).min(1).max(mostOwnActions) }),
  )<{ readonly path: string } | null>(),
  /** Asks for a file and reads it; nothing is kept yet. null when the person changed their mind. */
  "ownActions.import": channel(none)<OfferedOwnActions | null>(),

  /** Asks where to, then starts; null when the person changed their mind. */
  "export.start": channel(engagementId.extend({ what: z.enum(exportKinds) }))<{
    readonly jobId: string;
  } | null>(),
  /** Asks where to and writes the sheet of a role as a PDF; null when the person changed their mind. */
  "export.roleSheet": channel(engagementId.extend({ roleId: id }))<{ readonly path: string } | null>(),
  /** Asks where to and writes the roadmap as a PDF; null when the person changed their mind. */
  "export.roadmap": channel(engagementId.extend({ grouping: z.enum(roadmapGroupings) }))<{
    readonly path: string;
  } | null>(),
  /** Asks where to and writes the form of an open survey there; null when the person changed their mind. */
  "survey.saveForm": channel(engagementId.extend({ surveyId: id, kind: z.enum(formKinds) }))<{
    readonly path: string;
  } | null>(),
  /** A new key pair for `survey/open`; nothing keeps it but the command. */
  "survey.newKeys": channel(none)<SurveyKeys>(),

  /** Asks for files or a folder and starts reading; null when the person changed their mind. */
  "responses.choose": channel(engagementId.extend({ from: z.enum(["files", "folder"]) }))<{
    readonly jobId: string;
  } | null>(),
  /** Starts reading files and folders that were dropped on the window. */
  "responses.readDropped": channel(
    engagementId.extend({ paths: z.array(z.string().min(1).max(4096)).min(1).max(mostResponses) }),
  )<{ readonly jobId: string }>(),
  /** What came of a job that has read its files. */
  "responses.review": channel(engagementId.extend({ jobId: id }))<ResponsesReview>(),
  /**
   * Takes in, as one step, what is ready and what was chosen of the rest, by the number of the file. Refused when the
   * engagement has changed since the review.
   */
  "responses.takeIn": channel(
    engagementId.extend({
      jobId: id,
      commandId: id,
      chosen: z
        .array(z.strictObject({ file: z.int().min(0).max(mostResponses), take: z.enum(takes) }))
        .max(mostResponses),
    }),
  )<Edited>(),
  /** Lets go of files that were read and not taken in. */
  "responses.forget": channel(none)<null>(),

  "job.state": channel(z.strictObject({ jobId: id }))<JobState>(),
  "job.cancel": channel(z.strictObject({ jobId: id }))<null>(),
  /** Shows a written file in the system's file manager; only paths that a job of this run wrote. */
  "job.reveal": channel(z.strictObject({ jobId: id }))<null>(),

  /**
   * Hands the screen over to respondents; the reply comes when their window is there, and this one is then hidden and
   * answered nothing until the PIN was given.
   */
  "kiosk.start": channel(
    engagementId.extend({ surveyId: id, pin: z.string().min(leastPin).max(mostPin) }),
  )<null>(),

  "app.preferences": channel(none)<Preferences>(),
  "app.setPreferences": channel(preferences.partial())<Preferences>(),
  "app.about": channel(none)<{
    readonly version: string;
    readonly electron: string;
    readonly dataFolder: string;
  }>(),
  "app.setFullScreen": channel(z.strictObject({ on: z.boolean() }))<null>(),
  /** Opens a link in the browser after a confirmation; http, https and mailto only. */
  "app.openLink": channel(z.strictObject({ url: z.string().max(2000) }))<{ readonly opened: boolean }>(),
  /** Sent once when the library or an engagement can be used; the benchmark reads the marks. */
  "app.mark": channel(z.strictObject({ name: z.enum(["first-paint", "usable", "editable"]) }))<null>(),
} as const;

export type Contract = typeof contract;
export type ChannelName = keyof Contract;
export type Input<C extends ChannelName> = z.input<Contract[C]["input"]>;
export type Parsed<C extends ChannelName> = z.output<Contract[C]["input"]>;
export type Output<C extends ChannelName> = ReturnType<Contract[C]["output"]>;

/** The one push from main to the window: what a menu item or a closing window asks of it. */
export type Push =
  | {
      readonly kind: "menu";
      readonly item: "undo" | "redo" | "palette" | "present" | "library" | "shortcuts";
    }
  /** Send every draft now; the window closes when `workbook.close` comes. */
  | { readonly kind: "closing" }
  /** The questionnaire at the laptop was left: show the engagement again, with what was answered. */
  | { readonly kind: "kiosk-left"; readonly engagementId: string }
  /** A workbook file opened from the system's file manager is in the library now. */
  | { readonly kind: "imported"; readonly engagementId: string };
