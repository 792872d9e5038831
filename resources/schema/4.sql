-- Schema version 4: the language that an agreement is signed in, agreements that change or end an earlier one,
-- payments besides the main one, and the set of clauses that the project was made with. Released versions are
-- never edited: a change is a new file.

ALTER TABLE "agreement" ADD COLUMN "languages" TEXT NOT NULL DEFAULT 'japanese';

ALTER TABLE "versions" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'agreement';
ALTER TABLE "versions" ADD COLUMN "amends" TEXT REFERENCES "versions" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "versions" ADD COLUMN "reason" TEXT NOT NULL DEFAULT '';
ALTER TABLE "versions" ADD COLUMN "endsOn" TEXT;

CREATE TABLE "payments" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "payer" TEXT REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "payee" TEXT REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "purpose" TEXT NOT NULL,
    "amount" INTEGER,
    "method" TEXT NOT NULL,
    "dueOn" TEXT
) STRICT;

CREATE TABLE "clauseSets" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "set" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "takenOn" TEXT,
    "content" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL
) STRICT;

-- Without it, each task that goes is looked for among all roles.
CREATE INDEX "rolesByTask" ON "roles" ("task");

-- As in schema 3: rows that were there before are written anew with all their columns, so that a change of them
-- can be undone.
UPDATE "agreement" SET "languages" = "languages";
UPDATE "versions" SET "note" = "note";
