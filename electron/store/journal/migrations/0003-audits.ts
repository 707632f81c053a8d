/** Audits of workplaces, and what was said of their fixes. Never edited: later forms are later files. */
export const audits = `
  CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    workplace TEXT NOT NULL,
    kind TEXT NOT NULL,
    low INTEGER NOT NULL,
    high INTEGER NOT NULL,
    details TEXT NOT NULL
  ) STRICT;
  CREATE INDEX audit_by_workplace ON audit (workplace, number);

  CREATE TABLE fix (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    workplace TEXT NOT NULL,
    fix TEXT NOT NULL,
    state TEXT NOT NULL
  ) STRICT;
  CREATE INDEX fix_by_workplace ON fix (workplace, fix, number);
`;
