-- Schema version 1. Columns stand in the order of the fields described in core/project: key, place, fields.
-- Texts in UTF-8, dates as YYYY-MM-DD, moments in UTC as ISO 8601, lists as JSON, money in whole yen.
-- Released versions are never edited: a change is a new file.

CREATE TABLE "project" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "challenge" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "fields" TEXT NOT NULL,
    "municipality" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "department" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "firstFiscalYear" INTEGER,
    "termStart" TEXT,
    "termEnd" TEXT,
    "status" TEXT NOT NULL,
    "statusReason" TEXT NOT NULL,
    "tags" TEXT NOT NULL,
    "publicNature" TEXT NOT NULL,
    "cycle" INTEGER NOT NULL,
    "continues" TEXT NOT NULL,
    "guidelineVersion" TEXT NOT NULL,
    "clauseVersion" TEXT NOT NULL
) STRICT;

CREATE TABLE "parties" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kana" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "postalCode" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "representativeTitle" TEXT NOT NULL,
    "representativeName" TEXT NOT NULL,
    "department" TEXT NOT NULL,
    "corporateNumber" TEXT NOT NULL,
    "website" TEXT NOT NULL,
    "strengths" TEXT NOT NULL,
    "expectation" TEXT NOT NULL,
    "decides" TEXT NOT NULL,
    "valuesMost" TEXT NOT NULL,
    "standing" TEXT NOT NULL
) STRICT;

CREATE TABLE "contacts" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "party" TEXT NOT NULL REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL,
    "kana" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "department" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "abilities" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "party" TEXT NOT NULL REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "can" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT NOT NULL
) STRICT;

CREATE TABLE "soughtResources" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "offeredResources" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "party" TEXT NOT NULL REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sought" TEXT REFERENCES "soughtResources" ("id") DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "candidates" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kana" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "corporateNumber" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "website" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "sourceNote" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "decisionReason" TEXT NOT NULL,
    "decidedOn" TEXT,
    "party" TEXT REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "candidateRatings" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "candidate" TEXT NOT NULL REFERENCES "candidates" ("id") DEFERRABLE INITIALLY DEFERRED,
    "tip" TEXT NOT NULL,
    "judgement" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "candidateContacts" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "candidate" TEXT NOT NULL REFERENCES "candidates" ("id") DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "means" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "next" TEXT NOT NULL
) STRICT;

CREATE TABLE "candidateResources" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "candidate" TEXT NOT NULL REFERENCES "candidates" ("id") DEFERRABLE INITIALLY DEFERRED,
    "sought" TEXT REFERENCES "soughtResources" ("id") DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL
) STRICT;

CREATE TABLE "scope" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "sharedPurpose" TEXT NOT NULL,
    "beneficiaries" TEXT NOT NULL,
    "effectsCommunity" TEXT NOT NULL,
    "effectsParties" TEXT NOT NULL,
    "effectsGovernment" TEXT NOT NULL,
    "alone" TEXT NOT NULL,
    "aloneReason" TEXT NOT NULL,
    "conclusion" TEXT NOT NULL,
    "conclusionReason" TEXT NOT NULL
) STRICT;

CREATE TABLE "purposeStatements" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "party" TEXT NOT NULL REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT NOT NULL,
    "agrees" INTEGER NOT NULL
) STRICT;

CREATE TABLE "fitChecks" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "indicators" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "baseline" REAL,
    "target" REAL,
    "how" TEXT NOT NULL,
    "when" TEXT NOT NULL,
    "owner" TEXT REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "result" REAL,
    "resultOn" TEXT,
    "resultNote" TEXT NOT NULL
) STRICT;

CREATE TABLE "method" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "model" TEXT,
    "forms" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "endOfCollaboration" TEXT NOT NULL,
    "afterEnd" TEXT NOT NULL,
    "againstDependence" TEXT NOT NULL
) STRICT;

CREATE TABLE "methodUses" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "method" TEXT NOT NULL,
    "party" TEXT REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "methodOptions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "chosen" INTEGER NOT NULL
) STRICT;

CREATE TABLE "optionRatings" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "option" TEXT NOT NULL REFERENCES "methodOptions" ("id") DEFERRABLE INITIALLY DEFERRED,
    "principle" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "pitfallAnswers" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "pitfall" TEXT NOT NULL,
    "party" TEXT REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "answer" TEXT NOT NULL
) STRICT;

CREATE TABLE "agreement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "titleWord" TEXT NOT NULL,
    "ownTitle" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "responsibility" TEXT NOT NULL,
    "insurance" TEXT NOT NULL,
    "deliverables" TEXT NOT NULL,
    "disclosure" TEXT NOT NULL,
    "publicationMeans" TEXT NOT NULL,
    "handlesPersonal" TEXT NOT NULL,
    "personalPurpose" TEXT NOT NULL,
    "personalHandling" TEXT NOT NULL,
    "personalAfterEnd" TEXT NOT NULL,
    "confidentialityYears" INTEGER,
    "subcontracting" INTEGER NOT NULL,
    "excludeOrganisedCrime" INTEGER NOT NULL,
    "secretariat" TEXT REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "payer" TEXT REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "payee" TEXT REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "paymentMethod" TEXT NOT NULL,
    "paymentDueDays" INTEGER,
    "meetingIntervalDays" INTEGER,
    "reportDueDays" INTEGER,
    "recordsYears" INTEGER,
    "renewal" TEXT NOT NULL,
    "renewalNoticeMonths" INTEGER,
    "renewalYears" INTEGER,
    "court" TEXT NOT NULL,
    "copies" INTEGER,
    "execution" TEXT NOT NULL,
    "dates" TEXT NOT NULL,
    "madeOn" TEXT,
    "inForceOn" TEXT
) STRICT;

CREATE TABLE "contentItems" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL
) STRICT;

CREATE TABLE "tasks" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "milestone" INTEGER NOT NULL,
    "plannedStart" TEXT,
    "plannedEnd" TEXT,
    "actualStart" TEXT,
    "actualEnd" TEXT,
    "progress" INTEGER,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "roles" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "task" TEXT NOT NULL REFERENCES "tasks" ("id") DEFERRABLE INITIALLY DEFERRED,
    "party" TEXT NOT NULL REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL
) STRICT;

CREATE TABLE "budgetLines" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "side" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "shares" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "line" TEXT NOT NULL REFERENCES "budgetLines" ("id") DEFERRABLE INITIALLY DEFERRED,
    "party" TEXT NOT NULL REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "amount" INTEGER NOT NULL,
    "inKind" INTEGER NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "deliverables" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "ownership" TEXT NOT NULL,
    "owner" TEXT REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "use" TEXT NOT NULL
) STRICT;

CREATE TABLE "personalData" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "subjects" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "keeper" TEXT REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "handling" TEXT NOT NULL,
    "afterEnd" TEXT NOT NULL
) STRICT;

CREATE TABLE "negotiations" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "on" TEXT,
    "place" TEXT NOT NULL,
    "present" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "discussed" TEXT NOT NULL,
    "agreed" TEXT NOT NULL,
    "open" TEXT NOT NULL
) STRICT;

CREATE TABLE "clauses" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL
) STRICT;

CREATE TABLE "versions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "madeOn" TEXT,
    "note" TEXT NOT NULL,
    "concludedOn" TEXT,
    "inForceOn" TEXT,
    "content" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL
) STRICT;

CREATE TABLE "signings" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "version" TEXT NOT NULL REFERENCES "versions" ("id") DEFERRABLE INITIALLY DEFERRED,
    "party" TEXT NOT NULL REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "signatory" TEXT NOT NULL
) STRICT;

CREATE TABLE "meetings" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "on" TEXT,
    "time" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "minutes" TEXT NOT NULL,
    "nextOn" TEXT
) STRICT;

CREATE TABLE "attendances" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "meeting" TEXT NOT NULL REFERENCES "meetings" ("id") DEFERRABLE INITIALLY DEFERRED,
    "party" TEXT NOT NULL REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "names" TEXT NOT NULL
) STRICT;

CREATE TABLE "agendaItems" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "meeting" TEXT NOT NULL REFERENCES "meetings" ("id") DEFERRABLE INITIALLY DEFERRED,
    "topic" TEXT NOT NULL,
    "discussion" TEXT NOT NULL
) STRICT;

CREATE TABLE "decisions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "meeting" TEXT NOT NULL REFERENCES "meetings" ("id") DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT NOT NULL
) STRICT;

CREATE TABLE "actions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "meeting" TEXT REFERENCES "meetings" ("id") DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT NOT NULL,
    "owner" TEXT REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "person" TEXT NOT NULL,
    "due" TEXT,
    "doneOn" TEXT,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "spendings" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "line" TEXT NOT NULL REFERENCES "budgetLines" ("id") DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "amount" INTEGER NOT NULL,
    "payee" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "incidents" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "on" TEXT,
    "title" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "response" TEXT NOT NULL,
    "closedOn" TEXT
) STRICT;

CREATE TABLE "publications" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "means" TEXT NOT NULL,
    "where" TEXT NOT NULL,
    "plannedOn" TEXT,
    "publishedOn" TEXT,
    "party" TEXT REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "changeRequests" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "on" TEXT,
    "title" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "party" TEXT REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "state" TEXT NOT NULL,
    "decidedOn" TEXT,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "rounds" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "scale" TEXT NOT NULL,
    "due" TEXT,
    "heldOn" TEXT
) STRICT;

CREATE TABLE "questions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "round" TEXT NOT NULL REFERENCES "rounds" ("id") DEFERRABLE INITIALLY DEFERRED,
    "origin" TEXT NOT NULL,
    "principle" TEXT,
    "group" TEXT NOT NULL,
    "text" TEXT NOT NULL
) STRICT;

CREATE TABLE "sheets" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "round" TEXT NOT NULL REFERENCES "rounds" ("id") DEFERRABLE INITIALLY DEFERRED,
    "party" TEXT NOT NULL REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "respondent" TEXT NOT NULL,
    "filledOn" TEXT,
    "released" INTEGER NOT NULL,
    "shared" TEXT NOT NULL,
    "different" TEXT NOT NULL,
    "improve" TEXT NOT NULL
) STRICT;

CREATE TABLE "answers" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "sheet" TEXT NOT NULL REFERENCES "sheets" ("id") DEFERRABLE INITIALLY DEFERRED,
    "question" TEXT NOT NULL REFERENCES "questions" ("id") DEFERRABLE INITIALLY DEFERRED,
    "score" INTEGER,
    "notApplicable" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "remark" TEXT NOT NULL
) STRICT;

CREATE TABLE "jointConclusions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "question" TEXT NOT NULL REFERENCES "questions" ("id") DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT NOT NULL
) STRICT;

CREATE TABLE "reuse" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "keep" TEXT NOT NULL,
    "change" TEXT NOT NULL,
    "stop" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "outcomeReason" TEXT NOT NULL
) STRICT;

CREATE TABLE "improvements" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "principle" TEXT,
    "fate" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "owner" TEXT REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "due" TEXT,
    "doneOn" TEXT,
    "reflected" TEXT NOT NULL
) STRICT;

CREATE TABLE "newChallenges" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL
) STRICT;

CREATE TABLE "caseSheet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "headline" TEXT NOT NULL,
    "background" TEXT NOT NULL,
    "done" TEXT NOT NULL,
    "results" TEXT NOT NULL,
    "hints" TEXT NOT NULL,
    "publishable" INTEGER NOT NULL
) STRICT;

CREATE TABLE "stepNotes" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "decided" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "on" TEXT
) STRICT;

CREATE TABLE "stepPasses" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "findings" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT
) STRICT;

-- Every edit, undo and redo, with what it changed (SQLite's changeset).
CREATE TABLE "history" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sequence" INTEGER NOT NULL UNIQUE,
    "at" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "target" TEXT,
    "changes" BLOB NOT NULL
) STRICT;

-- How many rows each table should have and the sum of their hashes: SQLite has no checksums of its own.
CREATE TABLE "digest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "rows" INTEGER NOT NULL,
    "sum" BLOB NOT NULL
) STRICT;
