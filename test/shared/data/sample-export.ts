import { firstState } from '../../../shared/ergonomics/workplaces/state.ts';
import type { ExportFile } from '../../../shared/data/export-file.ts';

/** An export with one drink in it, as JSON would give it. */
export const sampleExport = (about: Readonly<Record<string, unknown>> = {}) => ({
  sitwellExport: 1,
  version: '0.1.0',
  exportedAt: Date.UTC(2026, 10, 23, 10),
  settings: { version: 1, values: { moveIntervalMinutes: 40 } } as ExportFile['settings'],
  routines: [],
  workplaces: firstState('desk', 'My desk'),
  pictures: {},
  journal: { drink: [sampleDrink()] },
  ...about,
});

/** The drink. */
export const sampleDrink = (about: Readonly<Record<string, unknown>> = {}) => ({
  ...{ id: 'd', at: 1_000, offset: 60, ml: 250, drink: 'water', source: 'tray' },
  ...about,
});
