// What lives here: what is to be done at the next start, before anything is open, written down until it is done.
// What does not: doing it (carry-out-request.ts).
// To add a request: a member of the schema, and its case in carry-out-request.ts.
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { writeWholeFile } from '../system/whole-file.ts';

const stamp = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}$/);

const requestSchema = z.discriminatedUnion('do', [
  /** `backup`: a file of the folder of backups. `stamp`: the moment it was asked for, as part of a file name. */
  z.strictObject({
    do: z.literal('restore'),
    backup: z.string().regex(/^journal-[\w-]{1,60}\.sqlite$/),
    stamp,
  }),
  z.strictObject({ do: z.literal('erase') }),
]);
export type Request = z.output<typeof requestSchema>;

/** Writes a request down. Throws when the disk will not take it. */
export const writeRequest = (file: string, request: Request): void =>
  writeWholeFile(file, JSON.stringify(request));

/** The request, or null where there is none that makes sense. Never throws. */
export function readRequest(file: string): Request | null {
  try {
    if (statSync(file).size > 1_000) return null;
    return requestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** It is done, or can never be. Throws where it can be neither removed nor emptied. */
export function removeRequest(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Carried out again at every start it would undo what came since.
    writeFileSync(file, '');
  }
}
