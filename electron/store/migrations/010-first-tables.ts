import type { Migration } from "./all.ts";

/**
 * Columns have the names of the model's properties; booleans are 0 or 1, lists and objects JSON text.
 * References are checked at commit, so that rows can be written in any order.
 */
const sql = `
CREATE TABLE engagement (
  id TEXT NOT NULL PRIMARY KEY,
  client TEXT NOT NULL CHECK (client <> ''),
  system TEXT NOT NULL,
  situation TEXT NOT NULL,
  goLive TEXT,
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  weekendDays TEXT NOT NULL CHECK (iif(json_valid(weekendDays), json_type(weekendDays) = 'array', 0)),
  regulated INTEGER NOT NULL CHECK (regulated IN (0, 1)),
  unionized INTEGER NOT NULL CHECK (unionized IN (0, 1)),
  regions TEXT NOT NULL CHECK (iif(json_valid(regions), json_type(regions) = 'array', 0)),
  purpose TEXT NOT NULL,
  archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
  methodologyVersion INTEGER NOT NULL CHECK (methodologyVersion > 0),
  createdAt TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX engagementIsOne ON engagement ((1));

CREATE TABLE holidays (
  id TEXT NOT NULL PRIMARY KEY,
  date TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE groups (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  headcount INTEGER NOT NULL CHECK (headcount >= 0),
  supervisorId TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  spectrum TEXT CHECK (spectrum IS NULL OR iif(json_valid(spectrum), json_type(spectrum) = 'object', 0)),
  note TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;
CREATE INDEX groupsBySupervisor ON groups (supervisorId) WHERE supervisorId IS NOT NULL;

CREATE TABLE people (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  jobTitle TEXT NOT NULL,
  role TEXT NOT NULL,
  groupId TEXT REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  email TEXT NOT NULL,
  note TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;
CREATE INDEX peopleByGroup ON people (groupId) WHERE groupId IS NOT NULL;

CREATE TABLE contents (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
  mediaType TEXT NOT NULL,
  thumbnail BLOB,
  bytes BLOB NOT NULL CHECK (length(bytes) > 0)
) STRICT;

CREATE TABLE attachments (
  id TEXT NOT NULL PRIMARY KEY,
  fileName TEXT NOT NULL CHECK (fileName <> ''),
  mediaType TEXT NOT NULL,
  byteCount INTEGER NOT NULL CHECK (byteCount > 0),
  sha256 TEXT NOT NULL REFERENCES contents (sha256) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX attachmentsByContent ON attachments (sha256);

CREATE TABLE evidence (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  kind TEXT NOT NULL,
  note TEXT NOT NULL,
  source TEXT NOT NULL,
  url TEXT NOT NULL,
  date TEXT,
  attachmentId TEXT REFERENCES attachments (id) DEFERRABLE INITIALLY DEFERRED,
  position REAL NOT NULL
) STRICT;
CREATE INDEX evidenceByAttachment ON evidence (attachmentId) WHERE attachmentId IS NOT NULL;

CREATE TABLE answers (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = iif(groupId IS NULL, questionId, questionId || '@' || groupId)),
  questionId TEXT NOT NULL CHECK (questionId <> ''),
  groupId TEXT REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  rating INTEGER CHECK (rating BETWEEN 0 AND 4),
  notApplicable INTEGER NOT NULL CHECK (notApplicable IN (0, 1)),
  confidence TEXT,
  note TEXT NOT NULL,
  CHECK (notApplicable = 0 OR rating IS NULL)
) STRICT;
CREATE INDEX answersByGroup ON answers (groupId) WHERE groupId IS NOT NULL;

CREATE TABLE voices (
  id TEXT NOT NULL PRIMARY KEY,
  answerId TEXT NOT NULL REFERENCES answers (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  speaker TEXT NOT NULL,
  rating INTEGER CHECK (rating BETWEEN 0 AND 4),
  quote TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;
CREATE INDEX voicesByAnswer ON voices (answerId);
CREATE INDEX voicesByPerson ON voices (personId) WHERE personId IS NOT NULL;

CREATE TABLE findings (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  description TEXT NOT NULL,
  impact INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 5),
  evidenceStrength TEXT NOT NULL,
  state TEXT NOT NULL,
  dimensions TEXT NOT NULL CHECK (iif(json_valid(dimensions), json_type(dimensions) = 'array', 0)),
  createdAt TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;

CREATE TABLE actions (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  description TEXT NOT NULL,
  element TEXT NOT NULL,
  ownerId TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  start TEXT,
  durationDays INTEGER NOT NULL CHECK (durationDays > 0),
  status TEXT NOT NULL,
  progress INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100),
  createdAt TEXT NOT NULL,
  position REAL NOT NULL
) STRICT;
CREATE INDEX actionsByOwner ON actions (ownerId) WHERE ownerId IS NOT NULL;

CREATE TABLE findingGroups (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = findingId || '.' || groupId),
  findingId TEXT NOT NULL REFERENCES findings (id) DEFERRABLE INITIALLY DEFERRED,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX findingGroupsByFinding ON findingGroups (findingId);
CREATE INDEX findingGroupsByGroup ON findingGroups (groupId);

CREATE TABLE findingAnswers (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = findingId || '.' || answerId),
  findingId TEXT NOT NULL REFERENCES findings (id) DEFERRABLE INITIALLY DEFERRED,
  answerId TEXT NOT NULL REFERENCES answers (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX findingAnswersByFinding ON findingAnswers (findingId);
CREATE INDEX findingAnswersByAnswer ON findingAnswers (answerId);

CREATE TABLE findingEvidence (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = findingId || '.' || evidenceId),
  findingId TEXT NOT NULL REFERENCES findings (id) DEFERRABLE INITIALLY DEFERRED,
  evidenceId TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX findingEvidenceByFinding ON findingEvidence (findingId);
CREATE INDEX findingEvidenceByEvidence ON findingEvidence (evidenceId);

CREATE TABLE answerEvidence (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = answerId || '.' || evidenceId),
  answerId TEXT NOT NULL REFERENCES answers (id) DEFERRABLE INITIALLY DEFERRED,
  evidenceId TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX answerEvidenceByAnswer ON answerEvidence (answerId);
CREATE INDEX answerEvidenceByEvidence ON answerEvidence (evidenceId);

CREATE TABLE actionFindings (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = actionId || '.' || findingId),
  actionId TEXT NOT NULL REFERENCES actions (id) DEFERRABLE INITIALLY DEFERRED,
  findingId TEXT NOT NULL REFERENCES findings (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX actionFindingsByAction ON actionFindings (actionId);
CREATE INDEX actionFindingsByFinding ON actionFindings (findingId);

-- The long column last, so that reading the others does not page through it.
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned')),
  label TEXT NOT NULL,
  at TEXT NOT NULL,
  stateAt TEXT NOT NULL,
  changes TEXT NOT NULL
) STRICT;

-- Every command carried out, so that one sent again is not carried out again. seq is null once its step is gone.
CREATE TABLE journalCommands (
  commandId TEXT NOT NULL PRIMARY KEY,
  seq INTEGER
) STRICT, WITHOUT ROWID;
`;

export const firstTables: Migration = { version: 10, up: (db) => db.exec(sql) };
