import type { ChannelName, Input, Output, Push } from "./contract.ts";
import type { Result } from "./result.ts";

/**
 * The channels by name, without their schemas: the bridge is built from this list, so it carries no validator.
 * The `satisfies` proves that it names every channel of the contract and no other.
 */
export const channels = {
  library: {
    list: "library.list",
    create: "library.create",
    openSample: "library.openSample",
    import: "library.import",
    importDropped: "library.importDropped",
    archive: "library.archive",
    delete: "library.delete",
    undelete: "library.undelete",
    search: "library.search",
    backups: "library.backups",
    restore: "library.restore",
  },
  workbook: {
    open: "workbook.open",
    close: "workbook.close",
    run: "workbook.run",
    undo: "workbook.undo",
    redo: "workbook.redo",
    history: "workbook.history",
    search: "workbook.search",
    storeContent: "workbook.storeContent",
    saveAttachment: "workbook.saveAttachment",
  },
  ownActions: {
    list: "ownActions.list",
    save: "ownActions.save",
    remove: "ownActions.remove",
    export: "ownActions.export",
    import: "ownActions.import",
  },
  export: { start: "export.start", roleSheet: "export.roleSheet", roadmap: "export.roadmap" },
  survey: { saveForm: "survey.saveForm", newKeys: "survey.newKeys" },
  responses: {
    choose: "responses.choose",
    readDropped: "responses.readDropped",
    review: "responses.review",
    takeIn: "responses.takeIn",
    forget: "responses.forget",
  },
  job: { state: "job.state", cancel: "job.cancel", reveal: "job.reveal" },
  kiosk: { start: "kiosk.start" },
  app: {
    preferences: "app.preferences",
    setPreferences: "app.setPreferences",
    about: "app.about",
    setFullScreen: "app.setFullScreen",
    openLink: "app.openLink",
    mark: "app.mark",
  },
} as const satisfies ChannelTree;

/** The one channel on which the main process speaks first; carries a `Push`. */
export const pushChannel = "push";

type Area<C extends ChannelName = ChannelName> = C extends `${infer A}.${string}` ? A : never;
type ChannelTree = {
  readonly [A in Area]: { readonly [C in ChannelName as C extends `${A}.${infer M}` ? M : never]: C };
};

type Method<C extends ChannelName> =
  undefined extends Input<C>
    ? () => Promise<Result<Output<C>>>
    : (input: Input<C>) => Promise<Result<Output<C>>>;

/** What the window finds at `window.uptake`. */
export type Bridge = {
  readonly [A in keyof typeof channels]: {
    readonly [M in keyof (typeof channels)[A]]: (typeof channels)[A][M] extends infer C extends ChannelName
      ? Method<C>
      : never;
  };
} & {
  /** Calls the listener on every push; the function returned ends that. */
  readonly onPush: (listener: (push: Push) => void) => () => void;
  /** Where files lie that the person dropped; "" for one that lies nowhere, such as a picture out of another page. */
  readonly pathsOfDropped: (files: readonly object[]) => readonly string[];
};
