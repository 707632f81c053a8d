// What lives here: what SQLite's error codes mean to us.
// What does not: deciding what follows (database.ts, writer.ts, set-aside.ts).

const CONSTRAINT = 19;

/** SQLite's primary result code of an error, or -1. */
export function primaryCode(reason: unknown): number {
  const code = reason instanceof Error && 'errcode' in reason ? Number(reason.errcode) : -1;
  return code < 0 ? -1 : code & 0xff;
}

/** Whether the entry itself is at fault: no table can hold it. */
export const isUnfit = (reason: unknown): boolean => primaryCode(reason) === CONSTRAINT;
