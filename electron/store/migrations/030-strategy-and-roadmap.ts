import type { WriteDatabase } from "../database.ts";
import type { Migration } from "./all.ts";

/** Strategy, schedule and jobs: what is done about the findings, in what order, and by whom. */
const sql = `
ALTER TABLE actions ADD COLUMN optimisticDays INTEGER CHECK (optimisticDays > 0);
ALTER TABLE actions ADD COLUMN pessimisticDays INTEGER CHECK (pessimisticDays > 0);
ALTER TABLE actions ADD COLUMN startRule TEXT NOT NULL DEFAULT 'not-before';
ALTER TABLE actions ADD COLUMN goLiveOffset INTEGER;
ALTER TABLE actions ADD COLUMN finishBy TEXT;
ALTER TABLE actions ADD COLUMN actualStart TEXT;
ALTER TABLE actions ADD COLUMN actualFinish TEXT;
ALTER TABLE actions ADD COLUMN phase TEXT;
ALTER TABLE actions ADD COLUMN libraryId TEXT;
ALTER TABLE actions ADD COLUMN impact INTEGER CHECK (impact BETWEEN 1 AND 5);
ALTER TABLE actions ADD COLUMN effort INTEGER CHECK (effort BETWEEN 1 AND 5);
ALTER TABLE actions ADD COLUMN success TEXT NOT NULL DEFAULT '';
ALTER TABLE actions ADD COLUMN measureId TEXT REFERENCES measures (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE actions ADD COLUMN lateReason TEXT NOT NULL DEFAULT '';
CREATE INDEX actionsByMeasure ON actions (measureId) WHERE measureId IS NOT NULL;

CREATE TABLE actionLinks (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = predecessorId || '.' || successorId),
  predecessorId TEXT NOT NULL REFERENCES actions (id) DEFERRABLE INITIALLY DEFERRED,
  successorId TEXT NOT NULL REFERENCES actions (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  lagDays INTEGER NOT NULL,
  CHECK (predecessorId <> successorId)
) STRICT, WITHOUT ROWID;
CREATE INDEX actionLinksByPredecessor ON actionLinks (predecessorId);
CREATE INDEX actionLinksBySuccessor ON actionLinks (successorId);

CREATE TABLE actionGroups (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = actionId || '.' || groupId),
  actionId TEXT NOT NULL REFERENCES actions (id) DEFERRABLE INITIALLY DEFERRED,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX actionGroupsByAction ON actionGroups (actionId);
CREATE INDEX actionGroupsByGroup ON actionGroups (groupId);

CREATE TABLE programme (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = 'programme'),
  start TEXT,
  steeringDate TEXT
) STRICT;

CREATE TABLE milestones (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  kind TEXT NOT NULL,
  date TEXT,
  goLiveOffset INTEGER,
  note TEXT NOT NULL,
  position REAL NOT NULL,
  CHECK (date IS NULL OR goLiveOffset IS NULL)
) STRICT;

CREATE TABLE milestoneActions (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = milestoneId || '.' || actionId),
  milestoneId TEXT NOT NULL REFERENCES milestones (id) DEFERRABLE INITIALLY DEFERRED,
  actionId TEXT NOT NULL REFERENCES actions (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX milestoneActionsByMilestone ON milestoneActions (milestoneId);
CREATE INDEX milestoneActionsByAction ON milestoneActions (actionId);

CREATE TABLE decisions (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  state TEXT NOT NULL,
  personId TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT,
  actionId TEXT REFERENCES actions (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;
CREATE INDEX decisionsByPerson ON decisions (personId) WHERE personId IS NOT NULL;
CREATE INDEX decisionsByAction ON decisions (actionId) WHERE actionId IS NOT NULL;

CREATE TABLE baselines (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  takenAt TEXT NOT NULL,
  dates TEXT NOT NULL CHECK (iif(json_valid(dates), json_type(dates) = 'array', 0)),
  position REAL NOT NULL
) STRICT;

CREATE TABLE recommendations (
  id TEXT NOT NULL PRIMARY KEY,
  state TEXT NOT NULL,
  note TEXT NOT NULL,
  impact INTEGER CHECK (impact BETWEEN 1 AND 5),
  effort INTEGER CHECK (effort BETWEEN 1 AND 5),
  actionId TEXT REFERENCES actions (id) DEFERRABLE INITIALLY DEFERRED,
  decidedAt TEXT
) STRICT;
CREATE INDEX recommendationsByAction ON recommendations (actionId) WHERE actionId IS NOT NULL;

CREATE TABLE narratives (
  id TEXT NOT NULL PRIMARY KEY,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE jobRoles (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  groupId TEXT REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  dutiesBefore TEXT NOT NULL,
  dutiesAfter TEXT NOT NULL,
  message TEXT NOT NULL,
  involved TEXT NOT NULL,
  jobDescription TEXT NOT NULL,
  criteria TEXT NOT NULL,
  hiring TEXT NOT NULL,
  onboarding TEXT NOT NULL,
  review TEXT NOT NULL,
  improvementPath TEXT NOT NULL,
  regulated INTEGER NOT NULL CHECK (regulated IN (0, 1)),
  unionized INTEGER NOT NULL CHECK (unionized IN (0, 1)),
  regional INTEGER NOT NULL CHECK (regional IN (0, 1)),
  hrNote TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;
CREATE INDEX jobRolesByGroup ON jobRoles (groupId) WHERE groupId IS NOT NULL;

CREATE TABLE performanceCriteria (
  id TEXT NOT NULL PRIMARY KEY,
  roleId TEXT NOT NULL REFERENCES jobRoles (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL CHECK (text <> ''),
  position REAL NOT NULL
) STRICT;
CREATE INDEX performanceCriteriaByRole ON performanceCriteria (roleId);

CREATE TABLE usageGoals (
  id TEXT NOT NULL PRIMARY KEY,
  roleId TEXT NOT NULL REFERENCES jobRoles (id) DEFERRABLE INITIALLY DEFERRED,
  count INTEGER NOT NULL CHECK (count > 0),
  object TEXT NOT NULL CHECK (object <> ''),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1439),
  note TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;
CREATE INDEX usageGoalsByRole ON usageGoals (roleId);

CREATE TABLE roleNeeds (
  id TEXT NOT NULL PRIMARY KEY,
  roleId TEXT NOT NULL REFERENCES jobRoles (id) DEFERRABLE INITIALLY DEFERRED,
  neededById TEXT REFERENCES jobRoles (id) DEFERRABLE INITIALLY DEFERRED,
  neededBy TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what <> ''),
  byWhen TEXT NOT NULL,
  state TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;
CREATE INDEX roleNeedsByRole ON roleNeeds (roleId);
CREATE INDEX roleNeedsByNeeder ON roleNeeds (neededById) WHERE neededById IS NOT NULL;
`;

/** What an action of before has of its plan; never changes, whatever later versions add. */
const plainPlan = {
  optimisticDays: null,
  pessimisticDays: null,
  startRule: "not-before",
  goLiveOffset: null,
  finishBy: null,
  actualStart: null,
  actualFinish: null,
  phase: null,
  libraryId: null,
  impact: null,
  effort: null,
  success: "",
  measureId: null,
  lateReason: "",
};

/** A row's change as the journal keeps it: `b` before, `a` after; both are there when only some properties differ. */
interface Kept {
  readonly t: string;
  readonly i: string;
  readonly b: object | null;
  readonly a: object | null;
}

/** Actions that were added or removed are kept whole, and a whole action has a plan now. */
function withPlans(db: WriteDatabase): void {
  const update = db.prepare("UPDATE journal SET changes = ? WHERE seq = ?");
  const steps = db
    .prepare<{ readonly seq: number; readonly changes: string }>(
      `SELECT seq, changes FROM journal WHERE instr(changes, '"t":"actions"') > 0`,
    )
    .all();
  for (const { seq, changes } of steps) {
    const kept = (JSON.parse(changes) as readonly Kept[]).map((change) => {
      if (change.t !== "actions" || (change.a !== null && change.b !== null)) return change;
      return {
        ...change,
        b: change.b && { ...change.b, ...plainPlan },
        a: change.a && { ...change.a, ...plainPlan },
      };
    });
    update.run(JSON.stringify(kept), seq);
  }
}

export const strategyAndRoadmap: Migration = {
  version: 30,
  up: (db) => {
    db.exec(sql);
    withPlans(db);
  },
};
