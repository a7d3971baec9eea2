/** The lists that can be pasted, and what a column of each can hold, with its title on the screen. */
export const columnTitles = {
  people: {
    name: "Name",
    firstName: "First name",
    lastName: "Last name",
    jobTitle: "Job title",
    role: "Role",
    group: "Group",
    email: "E-mail",
    note: "Note",
  },
  groups: { name: "Name", headcount: "Headcount", supervisor: "Supervisor", note: "Note" },
  roles: {
    title: "Role",
    group: "Group",
    dutiesBefore: "Duties before",
    dutiesAfter: "Duties after",
  },
  holidays: { date: "Date", name: "Name" },
} as const;

export type ListKind = keyof typeof columnTitles;
export type Column<K extends ListKind> = keyof (typeof columnTitles)[K] & string;

/** A column and what lists call it: lower case, without accents and punctuation. */
type Wording<K extends ListKind> = readonly [column: Column<K>, names: readonly string[]];

/** What the columns are called in the lists that clients send. */
export const wordings: { readonly [K in ListKind]: readonly Wording<K>[] } = {
  people: [
    ["name", ["name", "full name", "person", "employee", "employee name", "participant", "contact"]],
    ["name", ["display name", "nom complet", "mitarbeiter", "mitarbeitende", "nombre"]],
    ["firstName", ["first name", "given name", "forename", "vorname", "prenom"]],
    ["lastName", ["last name", "surname", "family name", "nachname", "familienname", "nom", "apellidos"]],
    ["jobTitle", ["job title", "title", "position", "function", "job", "occupation", "job function"]],
    ["jobTitle", ["designation", "funktion", "stelle", "poste", "fonction", "cargo", "puesto"]],
    ["role", ["role", "kind", "type", "level", "audience", "rolle"]],
    ["group", ["group", "user group", "department", "team", "unit", "business unit", "org unit", "division"]],
    ["group", ["area", "dept", "abteilung", "bereich", "gruppe", "departement", "service", "equipo"]],
    ["email", ["email", "e mail", "email address", "e mail address", "mail", "mail address", "courriel"]],
    ["note", ["note", "notes", "comment", "comments", "remark", "remarks", "bemerkung", "remarque"]],
  ],
  groups: [
    ["name", ["name", "group", "user group", "group name", "department", "team", "unit", "business unit"]],
    ["name", ["division", "area", "org unit", "dept", "abteilung", "bereich", "gruppe", "departement"]],
    ["headcount", ["headcount", "head count", "users", "people", "employees", "count", "number", "size"]],
    ["headcount", ["staff", "fte", "heads", "number of users", "number of people", "number of employees"]],
    [
      "headcount",
      ["no of users", "members", "seats", "licences", "licenses", "anzahl", "nutzer", "effectif"],
    ],
    ["supervisor", ["supervisor", "manager", "lead", "team lead", "head", "led by", "reports to"]],
    ["supervisor", ["line manager", "owner", "leiter", "leitung", "vorgesetzter", "responsable", "chef"]],
    ["note", ["note", "notes", "comment", "comments", "remark", "remarks", "description", "bemerkung"]],
  ],
  roles: [
    ["title", ["role", "job title", "title", "job", "position", "function", "name", "role name"]],
    ["title", ["occupation", "rolle", "stelle", "funktion", "poste", "fonction", "puesto", "cargo"]],
    ["group", ["group", "user group", "department", "team", "unit", "business unit", "org unit", "division"]],
    ["group", ["area", "dept", "abteilung", "bereich", "gruppe", "departement", "service", "equipo"]],
    ["dutiesBefore", ["duties before", "before", "today", "duties today", "now", "current duties", "vorher"]],
    ["dutiesBefore", ["duties now", "as is", "heute", "bisher", "avant", "antes"]],
    [
      "dutiesAfter",
      ["duties after", "after", "in future", "future duties", "new duties", "to be", "nachher"],
    ],
    ["dutiesAfter", ["duties", "duties with the system", "kunftig", "apres", "despues"]],
  ],
  holidays: [
    ["date", ["date", "day", "holiday date", "datum", "tag", "fecha", "jour"]],
    ["name", ["name", "holiday", "description", "title", "occasion", "feiertag", "bezeichnung", "fete"]],
  ],
};

/** The column with this name, or null when lists of the kind have none. */
export function columnNamed<K extends ListKind>(kind: K, name: string | null): Column<K> | null {
  return wordings[kind].find(([column]) => column === name)?.[0] ?? null;
}
