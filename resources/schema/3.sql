-- Schema version 3: how the agreement is set, clauses in an order of one's own, comments on them, chosen
-- annexes, and versions that keep their pages. Released versions are never edited: a change is a new file.

ALTER TABLE "agreement" ADD COLUMN "labels" TEXT NOT NULL DEFAULT 'stems';
ALTER TABLE "agreement" ADD COLUMN "ladder" TEXT NOT NULL DEFAULT 'articles';
ALTER TABLE "agreement" ADD COLUMN "sentences" TEXT NOT NULL DEFAULT 'plain';
ALTER TABLE "agreement" ADD COLUMN "font" TEXT NOT NULL DEFAULT '';
ALTER TABLE "agreement" ADD COLUMN "fontSize" REAL;
ALTER TABLE "agreement" ADD COLUMN "marginTop" REAL;
ALTER TABLE "agreement" ADD COLUMN "marginBottom" REAL;
ALTER TABLE "agreement" ADD COLUMN "marginLeft" REAL;
ALTER TABLE "agreement" ADD COLUMN "marginRight" REAL;
ALTER TABLE "agreement" ADD COLUMN "binding" TEXT NOT NULL DEFAULT 'staples';

ALTER TABLE "clauses" ADD COLUMN "titleEn" TEXT NOT NULL DEFAULT '';
ALTER TABLE "clauses" ADD COLUMN "textEn" TEXT NOT NULL DEFAULT '';
ALTER TABLE "clauses" ADD COLUMN "always" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "clauses" ADD COLUMN "place" REAL;
ALTER TABLE "clauses" ADD COLUMN "principle" TEXT;
ALTER TABLE "clauses" ADD COLUMN "item" TEXT;

ALTER TABLE "versions" ADD COLUMN "finalOn" TEXT;
ALTER TABLE "versions" ADD COLUMN "pages" INTEGER;
ALTER TABLE "versions" ADD COLUMN "pdfHash" TEXT NOT NULL DEFAULT '';

CREATE TABLE "clauseComments" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "clause" TEXT NOT NULL,
    "party" TEXT REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "answer" TEXT NOT NULL
) STRICT;

CREATE TABLE "annexes" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL
) STRICT;

-- Rows that were there before are written anew with all their columns: for a column that a row lacks, SQLite (3.40)
-- tells the session that the old value was NULL, and the change could not be undone.
UPDATE "agreement" SET "labels" = "labels";
UPDATE "clauses" SET "title" = "title";
UPDATE "versions" SET "note" = "note";
