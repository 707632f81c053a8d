import { breakSettingsOf } from '../../../shared/breaks/settings.ts';
import { createPlayer } from '../../../shared/replay/player.ts';
import type { Summary } from '../../../shared/replay/tally.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import type { Bench, Size } from '../bench.ts';
import { deskDay } from '../desk-day.ts';

const SETTINGS = breakSettingsOf(DEFAULT_SETTINGS, { timeZone: 'UTC', idleTrusted: true });
const DAYS: Readonly<Record<Size, number>> = { full: 25, tiny: 2 };

/** A whole day, played to the scheduler by a person who rests through every break. */
function play(seed: number): Summary {
  const clock = (): number => performance.now();
  const player = createPlayer({ settings: SETTINGS, person: 'follows', clock });
  for (const span of deskDay(seed)) player.play(span);
  const { summary } = player.finish();
  if (!summary) throw new Error('The day was empty.');
  return summary;
}

/** How often a day's scheduler wakes, and what that costs by itself. */
export const deskDaySamples: Bench = {
  name: 'desk-day-samples',
  note: 'The replay’s simulated shell plays eight hours at the desk with their breaks, every run another day.',
  run: async (size) => {
    const days = Array.from({ length: DAYS[size] }, (_, seed) => play(seed + 1));
    return [
      {
        name: 'samples in an eight-hour desk day',
        values: days.map(({ samples }) => samples),
        unit: '',
        target: { atMost: 3_000 },
      },
      {
        name: 'time in the scheduler for that day',
        values: days.map(({ engineMs }) => engineMs),
        unit: 'ms',
      },
      {
        name: 'prompts in that day',
        values: days.map(({ prompts }) => prompts),
        unit: '',
      },
    ];
  },
};
