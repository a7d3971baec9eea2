import type { ReactNode } from "react";

/** What a register needs to know of a row. */
export interface RegisterRow {
  /** Stable for ever; selection and cursor hold on to it when the order changes. */
  readonly id: string;
}

/** A column: how a row is shown, compared, searched and edited in it. */
export interface RegisterColumn<R extends RegisterRow> {
  readonly id: string;
  readonly title: string;
  /** Shown in the head instead of the title where the column is too narrow for it. */
  readonly sign?: ReactNode;
  /** Least width in pixels. */
  readonly width: number;
  /** Takes a share of the room that is left; the widest text does. */
  readonly grows?: boolean;
  readonly align?: "end";
  /** Stays in view when the register is scrolled sideways. */
  readonly pinned?: boolean;
  /** Can be hidden by the person. */
  readonly hideable?: boolean;
  /** Steps back by itself when there is no room for every column; higher numbers go first. */
  readonly yields?: number;
  /** What is searched, and what the cell shows unless `render` says otherwise. */
  readonly text: (row: R) => string;
  /** `active`: the keyboard is in this cell. */
  readonly render?: (row: R, cell: { readonly active: boolean }) => ReactNode;
  /** What sorting compares; null comes last either way. A column without it cannot be sorted by. */
  readonly sortBy?: (row: R) => string | number | null;
  /** The first click on the head sorts from high to low. */
  readonly highFirst?: boolean;
  readonly edit?: (row: R) => CellEditing | null;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How a cell is edited in place: what it holds and what becomes of what was put in. */
export type CellEditing =
  | {
      readonly kind: "text";
      readonly value: string;
      /** An empty text is not saved. */
      readonly required: boolean;
      readonly save: (value: string) => void;
    }
  | {
      readonly kind: "number";
      readonly value: number;
      readonly min: number;
      readonly max: number;
      readonly save: (value: number) => void;
    }
  | {
      readonly kind: "choice";
      readonly value: string | null;
      readonly choices: readonly Choice[];
      /** null: nothing chosen, when `clearable`. */
      readonly save: (value: string | null) => void;
      readonly clearable: boolean;
    }
  | {
      readonly kind: "date";
      /** ISO date or null. */
      readonly value: string | null;
      readonly save: (value: string | null) => void;
    };

/** A way of narrowing a register down: rows that have any of the chosen values stay. */
export interface RegisterFacet<R extends RegisterRow> {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly valuesOf: (row: R) => readonly string[];
}

/** A way of gathering rows under headings. */
export interface RegisterGrouping<R extends RegisterRow> {
  readonly id: string;
  readonly title: string;
  /** Where a row belongs; groups come in the order of `order`. */
  readonly of: (row: R) => RegisterHeading;
}

export interface RegisterHeading {
  readonly key: string;
  readonly title: string;
  readonly order: number | string;
}

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** How a register is looked at; remembered while the app runs. */
export interface RegisterView {
  /** null: the order in which the rows were given. */
  readonly sorting: Sorting | null;
  readonly text: string;
  /** Chosen values by facet. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly groupBy: string | null;
  /** Keys of the headings that are closed. */
  readonly closed: readonly string[];
}

/** Arrangements of a register that were saved under a name, and what can be done with them. */
export interface SavedViews {
  readonly views: readonly {
    readonly id: string;
    readonly name: string;
    /** As `settingsOf` in saved-view.ts wrote it, or what became of it. */
    readonly settings: string;
  }[];
  /** Replaces the one of the same name. */
  readonly onSave: (name: string, settings: string) => void;
  readonly onRemove: (id: string) => void;
}
