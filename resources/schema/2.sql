-- Schema version 2: files that were handed in. Released versions are never edited: a change is a new file.

CREATE TABLE "attachments" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "contentHash" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "addedAt" TEXT,
    "addedBy" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "placeId" TEXT NOT NULL
) STRICT;

-- What was attached, once for each content: its key is the SHA-256 in lower-case hexadecimal. Outside the
-- history and the digest; the hash is compared whenever it is read.
CREATE TABLE "contents" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "size" INTEGER NOT NULL,
    "parts" INTEGER NOT NULL,
    "draft" TEXT NOT NULL UNIQUE
) STRICT;

-- Its bytes in parts, under the key that they were taken in with. Parts that no content names were left by
-- something that was broken off.
CREATE TABLE "contentParts" (
    "draft" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,
    PRIMARY KEY ("draft", "number")
) STRICT;
