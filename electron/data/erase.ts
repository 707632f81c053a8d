// What lives here: deleting everything Sitwell keeps of a person, and nothing else that may lie beside it.
// What does not: asking for it (data.ts), when it is done (carry-out-request.ts).
// To keep a new file: its line in `isOurs`, if its name does not begin like one that is there.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isMissing } from '../system/is-missing.ts';
import type { Paths } from '../system/paths.ts';

type Places = Pick<Paths, 'userData' | 'request'>;

/** Folders that are Sitwell's own, with everything in them; the last two are where Chromium keeps what pages note. */
const FOLDERS: ReadonlySet<string> = new Set([
  ...['backups', 'routines', 'pictures', 'logs', 'run', 'Local Storage', 'Session Storage'],
]);
/** Files, with their drafts and what was set aside of them: "settings.json", "settings.broken-2026-11-23.json". */
const FILES =
  /^(journal|settings|now|session|care|self-check|workplaces)\.[\w.-]*(json|sqlite|draft|next|wal|shm|tmp)[\w.-]*$/;

const isOurs = (name: string): boolean => FOLDERS.has(name) || FILES.test(name);

/** Deletes everything but the request itself. Stops after each thing. Gives the places of what could not be deleted. */
export function* erasing({ userData, request }: Places): Generator<string, readonly string[]> {
  const left: string[] = [];
  for (const name of namesIn(userData)) {
    const place = path.join(userData, name);
    if (place === request || !isOurs(name)) continue;
    try {
      // Windows refuses while a virus scanner looks at it.
      rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch {
      left.push(place);
    }
    yield name;
  }
  return left;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (reason) {
    if (isMissing(reason)) return [];
    throw reason;
  }
}
