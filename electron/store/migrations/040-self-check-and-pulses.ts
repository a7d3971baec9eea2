import type { Migration } from "./all.ts";

/**
 * Questionnaires put to people, and what they answered. Responses are kept in the order of their random ids, so that the
 * file says nothing of the order in which they came. The journal learns of steps that stay for good.
 */
const sql = `
CREATE TABLE surveys (
  id TEXT NOT NULL PRIMARY KEY,
  questionnaire TEXT NOT NULL,
  round INTEGER NOT NULL CHECK (round > 0),
  title TEXT NOT NULL CHECK (title <> ''),
  naming TEXT NOT NULL CHECK (naming IN ('named', 'anonymous')),
  minimum INTEGER NOT NULL CHECK (minimum >= 3),
  state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closed')),
  version INTEGER NOT NULL CHECK (version >= 0),
  asked TEXT NOT NULL CHECK (iif(json_valid(asked), json_type(asked) = 'array', 0)),
  groups TEXT NOT NULL CHECK (iif(json_valid(groups), json_type(groups) = 'array', 0)),
  keys TEXT CHECK (keys IS NULL OR iif(json_valid(keys), json_type(keys) = 'object', 0)),
  seed INTEGER NOT NULL,
  openedOn TEXT,
  closedOn TEXT,
  note TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;

CREATE TABLE surveyItems (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = surveyId || '.' || itemId),
  surveyId TEXT NOT NULL REFERENCES surveys (id) DEFERRABLE INITIALLY DEFERRED,
  itemId TEXT NOT NULL,
  part TEXT NOT NULL,
  text TEXT NOT NULL,
  dropped INTEGER NOT NULL CHECK (dropped IN (0, 1)),
  scale TEXT NOT NULL,
  position REAL NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX surveyItemsBySurvey ON surveyItems (surveyId);

CREATE TABLE responses (
  id TEXT NOT NULL PRIMARY KEY CHECK (id GLOB surveyId || '.*'),
  surveyId TEXT NOT NULL REFERENCES surveys (id) DEFERRABLE INITIALLY DEFERRED,
  audience TEXT NOT NULL,
  groupId TEXT,
  personId TEXT,
  name TEXT NOT NULL,
  answers TEXT NOT NULL CHECK (iif(json_valid(answers), json_type(answers) = 'array', 0))
) STRICT, WITHOUT ROWID;
CREATE INDEX responsesBySurvey ON responses (surveyId);

CREATE TABLE newJournal (
  seq INTEGER PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned', 'settled')),
  label TEXT NOT NULL,
  at TEXT NOT NULL,
  stateAt TEXT NOT NULL,
  changes TEXT NOT NULL
) STRICT;
INSERT INTO newJournal SELECT seq, state, label, at, stateAt, changes FROM journal;
DROP TABLE journal;
ALTER TABLE newJournal RENAME TO journal;
`;

export const selfCheckAndPulses: Migration = { version: 40, up: (db) => db.exec(sql) };
