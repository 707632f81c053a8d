import { buildSession } from '../../../shared/sessions/build.ts';
import type { PastStretch, SessionRequest } from '../../../shared/sessions/request.ts';
import { STRETCHES } from '../../../shared/stretches/library.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time/moment.ts';
import type { Bench, Measure, Size } from '../bench.ts';
import { DAY_START } from '../desk-day.ts';
import { seededRandom } from '../random.ts';

const NOW = DAY_START + 4 * HOUR;

/** A week's journal as the builder gets it: some fifty stretches a day. */
function pastOfAWeek(): readonly PastStretch[] {
  const random = seededRandom(7);
  const past = Array.from({ length: 350 }, () => ({
    stretch: STRETCHES[Math.floor(random() * STRETCHES.length)]?.id ?? '',
    at: Math.round(NOW - random() * 7 * DAY),
    followed: false,
  }));
  return past.sort((one, other) => one.at - other.at);
}

const requestFor = (
  minutes: number,
  seed: number,
  past: readonly PastStretch[],
): SessionRequest => ({
  seed: `bench-${seed}`,
  length: minutes * MINUTE,
  kind: minutes > 2 ? 'long' : 'move',
  now: NOW,
  dayStart: DAY_START,
  floor: true,
  cautions: seed % 3 === 0 ? ['knee'] : [],
  favourites: ['deskDog'],
  notForMe: ['wristStretch'],
  past,
  gentle: false,
});

function measure(minutes: number, past: readonly PastStretch[], runs: number): Measure {
  const build = (seed: number): number => {
    const before = process.cpuUsage();
    buildSession(requestFor(minutes, seed, past));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
  for (let seed = 0; seed < runs / 4; seed += 1) build(-seed);
  const values = Array.from({ length: runs }, (_, seed) => build(seed));
  return { name: `a session of ${minutes} min`, values, unit: 'ms', target: { below: 10 } };
}

const runsFor: Readonly<Record<Size, number>> = { full: 200, tiny: 8 };

/** How long it takes to make a routine for a break. */
export const sessionBuild: Bench = {
  name: 'session-build',
  note: 'Different breaks with a full week of journal behind them; processor time of all threads, so that a busy machine changes little.',
  run: (size) => {
    const past = pastOfAWeek();
    return Promise.resolve([2, 5, 15, 60].map((minutes) => measure(minutes, past, runsFor[size])));
  },
};
