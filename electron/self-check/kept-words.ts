// What lives here: what the person said of what they tried, and what they have read, kept for this very desktop.
// What does not: the file (store/snapshot.ts), what follows from a word (shared/self-check/findings.ts).
import { CHECK_IDS } from '../../shared/self-check/self-check.ts';
import type { CheckId } from '../../shared/self-check/self-check.ts';
import type { SnapshotStore } from '../store/snapshot.ts';
import type { Desktop } from '../system/platform.ts';

/** What is kept. */
export interface KeptWords {
  readonly noticed: Readonly<Partial<Record<CheckId, boolean>>>;
  /** What failed when the person last read the list. */
  readonly read: readonly CheckId[];
}

const NOTHING: KeptWords = { noticed: {}, read: [] };

/** A name for what the person's word was given about: another desktop, session or Electron may do otherwise. */
export const surroundingsOf = (
  { platform, known }: Pick<Desktop, 'platform' | 'known'>,
  electronVersion: string | undefined,
): string => [platform, known, electronVersion ?? ''].join(' ');

/** Reads and writes what was said in these surroundings; in others nothing was. */
export function keptWords(
  file: SnapshotStore,
  surroundings: string,
): { readonly get: () => KeptWords; readonly set: (change: Partial<KeptWords>) => void } {
  let words = wordsIn(file.read(), surroundings);
  return {
    get: () => words,
    set: (change) => {
      const next = { ...words, ...change };
      if (JSON.stringify(next) === JSON.stringify(words)) return;
      words = next;
      file.write({ surroundings, ...words });
    },
  };
}

function wordsIn(json: unknown, surroundings: string): KeptWords {
  if (typeof json !== 'object' || json === null) return NOTHING;
  const { surroundings: where, noticed, read } = json as Record<string, unknown>;
  if (where !== surroundings) return NOTHING;
  const said = typeof noticed === 'object' && noticed !== null ? noticed : {};
  return {
    noticed: Object.fromEntries(
      Object.entries(said).filter(([id, word]) => isCheck(id) && typeof word === 'boolean'),
    ),
    read: Array.isArray(read) ? read.filter(isCheck) : [],
  };
}

const isCheck = (id: unknown): id is CheckId => CHECK_IDS.some((known) => known === id);
