/** The first form of the journal. Times are wall-clock ms since 1970. Never edited: later forms are later files. */
export const first = `
  CREATE TABLE span (
    number INTEGER PRIMARY KEY,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "is" TEXT NOT NULL,
    cause TEXT NOT NULL
  ) STRICT;
  CREATE INDEX span_by_start ON span (start);

  CREATE TABLE break (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    outcome TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    lengthMs INTEGER NOT NULL,
    share REAL NOT NULL,
    snoozes INTEGER NOT NULL,
    seatedMs INTEGER NOT NULL,
    "by" TEXT NOT NULL
  ) STRICT;
  CREATE INDEX break_by_start ON break (start);

  CREATE TABLE correction (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "as" TEXT NOT NULL
  ) STRICT;
  CREATE INDEX correction_by_start ON correction (start);
  CREATE INDEX correction_by_length ON correction ("end" - start);

  CREATE TABLE withdrawal (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    breakId TEXT NOT NULL
  ) STRICT;
  CREATE INDEX withdrawal_by_break ON withdrawal (breakId);

  CREATE TABLE hold (
    number INTEGER PRIMARY KEY,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    hold TEXT NOT NULL
  ) STRICT;
  CREATE INDEX hold_by_start ON hold (start);
`;
