import type { RecordedSpan } from '../../../shared/replay/recording.ts';
import { HOUR } from '../../../shared/time/moment.ts';
import { readRecording, recordings } from '../../shared/replay/real-days.ts';
import type { Bench, Measure, Size } from '../bench.ts';
import { DAY_START, deskDay } from '../desk-day.ts';
import type { Meetings } from '../desk-day.ts';
import { PLATFORMS } from '../sensing/platforms.ts';
import type { Platform } from '../sensing/platform.ts';
import { liveSensed } from '../sensing/sensed-day.ts';
import type { DayCost } from '../sensing/sensed-day.ts';

const DAYS: Readonly<Record<Size, number>> = { full: 25, tiny: 1 };
const KINDS = {
  none: 'day without a meeting',
  five: 'day with five meetings',
} as const satisfies Partial<Readonly<Record<Meetings, string>>>;
/** Longer than any rest in a working spell. */
const NIGHT = 3 * HOUR;
/** No child process on a plain timer. */
const MOST_CHILDREN = 40;

async function measure(
  platform: Platform,
  meetings: keyof typeof KINDS,
  size: Size,
): Promise<readonly Measure[]> {
  const costs: DayCost[] = [];
  for (let seed = 1; seed <= DAYS[size]; seed += 1)
    costs.push(await liveSensed(platform, deskDay(seed, DAY_START, meetings)));
  const of = (what: string): string => `${what}: ${platform.name}, ${KINDS[meetings]}`;
  return [
    {
      name: of('child processes'),
      values: costs.map(({ children }) => children),
      unit: '',
      ...(meetings === 'none' && { target: { atMost: MOST_CHILDREN } }),
    },
    { name: of('D-Bus calls'), values: costs.map(({ busCalls }) => busCalls), unit: '' },
    { name: of('processor time'), values: costs.map(({ processorMs }) => processorMs), unit: 'ms' },
  ];
}

/** The working spells of real people, where recordings of them are at hand; the nights between are left out. */
function recordedSpells(): readonly (readonly RecordedSpan[])[] {
  const spells: RecordedSpan[][] = [[]];
  for (const span of recordings.flatMap(readRecording))
    if (span.end - span.start > NIGHT) spells.push([]);
    else spells.at(-1)?.push(span);
  return spells.filter((spell) => spell.length > 0);
}

async function measureRecorded(platform: Platform): Promise<readonly Measure[]> {
  const values: number[] = [];
  for (const spell of recordedSpells()) {
    const ms = (spell.at(-1)?.end ?? 0) - (spell[0]?.start ?? 0);
    const { children } = await liveSensed(platform, spell);
    values.push((children * 8 * HOUR) / ms);
  }
  const name = `child processes in 8 h: ${platform.name}, recorded presence`;
  return values.length === 0 ? [] : [{ name, values, unit: '', target: { atMost: MOST_CHILDREN } }];
}

/** What sensing costs in a day at the desk. */
export const sensors: Bench = {
  name: 'sensors',
  note: 'Core, conductor and each platform’s own sensors live through eight hours at the desk; the system’s answers are recorded ones. The time of child processes and of the other side of D-Bus is not in it, that of the core is.',
  run: async (size) => {
    const measures: Measure[] = [];
    for (const platform of PLATFORMS) {
      for (const meetings of ['none', 'five'] as const)
        measures.push(...(await measure(platform, meetings, size)));
      if (size === 'full') measures.push(...(await measureRecorded(platform)));
    }
    return measures;
  },
};
