import type { Migration } from "./all.ts";

/** Ownership, success, alignment and triage: what is recorded before anything is called resistance. */
const sql = `
CREATE TABLE ownership (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = 'ownership'),
  ownerId TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  seniorExecutive TEXT NOT NULL,
  authority TEXT NOT NULL,
  budget TEXT NOT NULL,
  people TEXT NOT NULL,
  reviewShare INTEGER CHECK (reviewShare BETWEEN 0 AND 100),
  bonusShare INTEGER CHECK (bonusShare BETWEEN 0 AND 100),
  reports TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE ownershipAnswers (
  id TEXT NOT NULL PRIMARY KEY,
  personId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  words TEXT NOT NULL,
  namedPersonId TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  named TEXT NOT NULL,
  seconds REAL CHECK (seconds >= 0),
  askedAt TEXT,
  position REAL NOT NULL
) STRICT;
CREATE INDEX ownershipAnswersByPerson ON ownershipAnswers (personId);
CREATE INDEX ownershipAnswersByNamed ON ownershipAnswers (namedPersonId) WHERE namedPersonId IS NOT NULL;

CREATE TABLE supervision (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = personId),
  personId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  expected TEXT NOT NULL,
  written TEXT NOT NULL,
  targets TEXT NOT NULL,
  measured TEXT NOT NULL,
  accountable TEXT NOT NULL,
  equipped TEXT NOT NULL,
  usesIt TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE responsibilities (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = element || '@' || personId),
  element TEXT NOT NULL,
  personId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  parts TEXT NOT NULL CHECK (iif(json_valid(parts), json_type(parts) = 'array', 0))
) STRICT;
CREATE INDEX responsibilitiesByPerson ON responsibilities (personId);

CREATE TABLE measures (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  qualitative INTEGER NOT NULL CHECK (qualitative IN (0, 1)),
  unit TEXT NOT NULL,
  direction TEXT NOT NULL,
  baseline REAL,
  baselineReason TEXT NOT NULL,
  target REAL,
  targetDate TEXT,
  ownerId TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  source TEXT NOT NULL,
  frequency TEXT,
  inPerformancePlans TEXT NOT NULL,
  inRewards TEXT NOT NULL,
  note TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;
CREATE INDEX measuresByOwner ON measures (ownerId) WHERE ownerId IS NOT NULL;

CREATE TABLE renewalCriteria (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  measureId TEXT REFERENCES measures (id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL,
  note TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;
CREATE INDEX renewalCriteriaByMeasure ON renewalCriteria (measureId) WHERE measureId IS NOT NULL;

CREATE TABLE workarounds (
  id TEXT NOT NULL PRIMARY KEY,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL CHECK (title <> ''),
  hoursPerWeek REAL NOT NULL CHECK (hoursPerWeek >= 0),
  note TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;
CREATE INDEX workaroundsByGroup ON workarounds (groupId);

CREATE TABLE behaviours (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  frequency TEXT NOT NULL,
  observed TEXT NOT NULL,
  note TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;

CREATE TABLE behaviourGroups (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = behaviourId || '.' || groupId),
  behaviourId TEXT NOT NULL REFERENCES behaviours (id) DEFERRABLE INITIALLY DEFERRED,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX behaviourGroupsByBehaviour ON behaviourGroups (behaviourId);
CREATE INDEX behaviourGroupsByGroup ON behaviourGroups (groupId);

CREATE TABLE alignmentCells (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = behaviourId || '@' || lever),
  behaviourId TEXT NOT NULL REFERENCES behaviours (id) DEFERRABLE INITIALLY DEFERRED,
  lever TEXT NOT NULL,
  stance TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX alignmentCellsByBehaviour ON alignmentCells (behaviourId);

CREATE TABLE cellEvidence (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = cellId || '.' || evidenceId),
  cellId TEXT NOT NULL REFERENCES alignmentCells (id) DEFERRABLE INITIALLY DEFERRED,
  evidenceId TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX cellEvidenceByCell ON cellEvidence (cellId);
CREATE INDEX cellEvidenceByEvidence ON cellEvidence (evidenceId);

CREATE TABLE passages (
  id TEXT NOT NULL PRIMARY KEY,
  evidenceId TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
  cellId TEXT NOT NULL REFERENCES alignmentCells (id) DEFERRABLE INITIALLY DEFERRED,
  words TEXT NOT NULL,
  place TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;
CREATE INDEX passagesByEvidence ON passages (evidenceId);
CREATE INDEX passagesByCell ON passages (cellId);

CREATE TABLE triageRounds (
  id TEXT NOT NULL PRIMARY KEY,
  findingId TEXT NOT NULL REFERENCES findings (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL CHECK (number > 0),
  startedAt TEXT NOT NULL,
  practice TEXT,
  objection TEXT NOT NULL,
  note TEXT NOT NULL,
  UNIQUE (findingId, number)
) STRICT;

CREATE TABLE triageSteps (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = roundId || '@' || step),
  roundId TEXT NOT NULL REFERENCES triageRounds (id) DEFERRABLE INITIALLY DEFERRED,
  step INTEGER NOT NULL CHECK (step BETWEEN 0 AND 10),
  answer TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX triageStepsByRound ON triageSteps (roundId);

CREATE TABLE stepEvidence (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = stepId || '.' || evidenceId),
  stepId TEXT NOT NULL REFERENCES triageSteps (id) DEFERRABLE INITIALLY DEFERRED,
  evidenceId TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX stepEvidenceByStep ON stepEvidence (stepId);
CREATE INDEX stepEvidenceByEvidence ON stepEvidence (evidenceId);

CREATE TABLE findingBehaviours (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = findingId || '.' || behaviourId),
  findingId TEXT NOT NULL REFERENCES findings (id) DEFERRABLE INITIALLY DEFERRED,
  behaviourId TEXT NOT NULL REFERENCES behaviours (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX findingBehavioursByFinding ON findingBehaviours (findingId);
CREATE INDEX findingBehavioursByBehaviour ON findingBehaviours (behaviourId);

CREATE TABLE findingPeople (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = findingId || '.' || personId),
  findingId TEXT NOT NULL REFERENCES findings (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX findingPeopleByFinding ON findingPeople (findingId);
CREATE INDEX findingPeopleByPerson ON findingPeople (personId);

CREATE TABLE savedViews (
  id TEXT NOT NULL PRIMARY KEY,
  register TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  settings TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;

CREATE TABLE dismissals (
  id TEXT NOT NULL PRIMARY KEY,
  note TEXT NOT NULL,
  dismissedAt TEXT NOT NULL
) STRICT;
`;

export const barriersBeforeResistance: Migration = { version: 20, up: (db) => db.exec(sql) };
