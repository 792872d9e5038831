-- Schema version 5: own scales and sets of questions, reply forms, where an improvement came up and was taken
-- up, and what earlier cycles came to. Released versions are never edited: a change is a new file.

ALTER TABLE "rounds" ADD COLUMN "scaleWords" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "rounds" ADD COLUMN "questionSet" TEXT NOT NULL DEFAULT '';

ALTER TABLE "questions" ADD COLUMN "step" TEXT;
ALTER TABLE "questions" ADD COLUMN "textEn" TEXT NOT NULL DEFAULT '';

ALTER TABLE "sheets" ADD COLUMN "source" TEXT NOT NULL DEFAULT 'window';
ALTER TABLE "sheets" ADD COLUMN "formMadeOn" TEXT;
ALTER TABLE "sheets" ADD COLUMN "takenReply" TEXT NOT NULL DEFAULT '';

ALTER TABLE "jointConclusions" ADD COLUMN "agreedScore" INTEGER;

ALTER TABLE "improvements" ADD COLUMN "question" TEXT REFERENCES "questions" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "improvements" ADD COLUMN "reflectedStep" TEXT;
ALTER TABLE "improvements" ADD COLUMN "fromCycle" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "caseSheet" ADD COLUMN "pictureText" TEXT NOT NULL DEFAULT '';

CREATE TABLE "pastScores" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "cycle" INTEGER NOT NULL,
    "roundTitle" TEXT NOT NULL,
    "roundKind" TEXT NOT NULL,
    "heldOn" TEXT,
    "origin" TEXT NOT NULL,
    "principle" TEXT,
    "text" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "sheets" INTEGER NOT NULL,
    "average" REAL,
    "lowest" INTEGER,
    "highest" INTEGER
) STRICT;

CREATE TABLE "pastIndicators" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "cycle" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "baseline" REAL,
    "target" REAL,
    "result" REAL
) STRICT;

-- As in schema 3: rows that were there before are written anew with all their columns, so that a change of them
-- can be undone.
UPDATE "rounds" SET "title" = "title";
UPDATE "questions" SET "text" = "text";
UPDATE "sheets" SET "shared" = "shared";
UPDATE "jointConclusions" SET "text" = "text";
UPDATE "improvements" SET "text" = "text";
UPDATE "caseSheet" SET "headline" = "headline";
