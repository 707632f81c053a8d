/** Drinks, goals, check-ins, what was taken back, and the person's word on breaks. Never edited: later forms are later files. */
export const drinks = `
  CREATE TABLE drink (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    ml INTEGER NOT NULL,
    drink TEXT NOT NULL,
    source TEXT NOT NULL
  ) STRICT;
  CREATE INDEX drink_by_time ON drink (at);

  CREATE TABLE goal (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    date TEXT NOT NULL,
    ml INTEGER NOT NULL,
    hotMl INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX goal_by_date ON goal (date, number);

  CREATE TABLE checkIn (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    level INTEGER NOT NULL,
    regions TEXT NOT NULL,
    note TEXT NOT NULL
  ) STRICT;
  CREATE INDEX checkIn_by_time ON checkIn (at);

  CREATE TABLE retraction (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    entry TEXT NOT NULL
  ) STRICT;
  CREATE INDEX retraction_by_entry ON retraction (entry);

  CREATE TABLE word (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    breakId TEXT NOT NULL,
    outcome TEXT NOT NULL
  ) STRICT;
  CREATE INDEX word_by_break ON word (breakId, number);

  CREATE INDEX audit_by_time ON audit (at);
`;
