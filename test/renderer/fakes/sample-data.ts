import type { Backup, ImportFound } from '../../../shared/data/answers.ts';
import { NOW } from './samples.ts';

/** Two daily backups, and one from before the person went back. */
export const SAMPLE_BACKUPS: readonly Backup[] = [
  {
    ...{ id: 'journal-before-2026-11-23T09-00-00.sqlite', kind: 'before', date: '2026-11-23' },
    ...{ at: NOW - 3_600_000, bytes: 4_200_000 },
  },
  {
    id: 'journal-2026-11-23.sqlite',
    kind: 'daily',
    date: '2026-11-23',
    at: null,
    bytes: 4_100_000,
  },
  { id: 'journal-2026-11-22.sqlite', kind: 'daily', date: '2026-11-22', at: null, bytes: 30_000 },
];

/** A copy with something new. */
export const sampleFound = (about: Partial<ImportFound> = {}): ImportFound => ({
  type: 'found',
  exportedAt: NOW,
  entries: [
    { entry: 'span', added: 1_204, known: 0 },
    { entry: 'drink', added: 1, known: 300 },
  ],
  routines: 2,
  workplaces: 0,
  settings: 3,
  ...about,
});

/** Stretchly's file as it writes it at first, and a setting between two of ours. */
export const STRETCHLY_FILE = JSON.stringify({
  ...{ microbreak: true, microbreakInterval: 630_000, microbreakDuration: 20_000 },
  ...{ break: true, breakInterval: 2, breakDuration: 300_000, breakPostponeTime: 300_000 },
  ...{ breakStrictMode: false, fullscreen: false, volume: 1, themeSource: 'system' },
  ...{ mainColor: '#478484', breakIdeas: [], morningHour: 6, language: 'en' },
});

/** Chooses a file, in the first or a later field for files of the page. */
export const jsonFile = (text: string): File =>
  new File([text], 'config.json', { type: 'application/json' });
