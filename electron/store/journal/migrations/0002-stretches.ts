/** Stretches that were played in breaks. Never edited: later forms are later files. */
export const stretches = `
  CREATE TABLE stretch (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    breakId TEXT NOT NULL,
    stretch TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    share REAL NOT NULL,
    followed INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX stretch_by_start ON stretch (start);
`;
