// What lives here: the scheduler's state on disk, so that a restart goes on where it stopped.
// What does not: what the state means (shared/breaks/state.ts), when it is written (breaks/conductor.ts).
import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Problems } from '../system/problems.ts';
import { writeWholeFile } from '../system/whole-file.ts';

/** Reads and writes the one snapshot. */
export interface SnapshotStore {
  /** The parsed snapshot, or null when there is none that is whole. */
  readonly read: () => unknown;
  /** Writes it, or reports that it could not. Never throws. */
  readonly write: (state: unknown) => void;
}

/** The snapshot in a file. */
export function snapshotStore(
  file: string,
  problems: Pick<Problems, 'report' | 'clear'>,
): SnapshotStore {
  return {
    read: () => {
      try {
        return stateIn(readFileSync(file, 'utf8'));
      } catch {
        // None yet, or a broken one: a few minutes of counting are lost, which needs no message.
        return null;
      }
    },
    write: (state) => {
      try {
        writeWholeFile(file, textOf(state));
        problems.clear('snapshotFailed');
      } catch (reason) {
        problems.report('snapshotFailed', reason);
      }
    },
  };
}

/** The checksum on the first line, the state on the second. */
function textOf(state: unknown): string {
  const text = JSON.stringify(state);
  return `${crc32(text)}\n${text}`;
}

function stateIn(text: string): unknown {
  const [checksum = '', state = ''] = text.split('\n');
  return Number(checksum) === crc32(state) ? (JSON.parse(state) as unknown) : null;
}
