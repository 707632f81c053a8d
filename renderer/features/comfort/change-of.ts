import type { ComfortCommand, DayCheckIn } from '../../../shared/comfort/check-in.ts';

/** The command that says something else of a check-in. */
export const changeOf = (
  { id, level, regions, note }: DayCheckIn,
  about: Partial<Pick<DayCheckIn, 'level' | 'regions' | 'note'>>,
): ComfortCommand => ({
  ...{ type: 'change', id, level, note, ...about },
  regions: [...(about.regions ?? regions)],
});
