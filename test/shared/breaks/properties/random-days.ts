// What lives here: days at random, near the thresholds more often than chance would have it.
// What does not: what a day is (day.ts).
// To make days of another sort: a recipe, which switches parts of a day on or off.
import fc from 'fast-check';
import { BREAK_KIND_IDS, PAUSE_LENGTHS } from '../../../../shared/breaks/words.ts';
import type { RecordedState } from '../../../../shared/replay/recording.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/settings/definitions.ts';
import type { Settings } from '../../../../shared/settings/definitions.ts';
import { PRESETS, PRESET_IDS } from '../../../../shared/settings/presets.ts';
import { BREAK_HABITS, PROMPT_HABITS } from './day.ts';
import type { BreakHabit, Day, Deed, PromptHabit, Stretch, TimedDeed } from './day.ts';

/** Which parts of a day are left to chance. */
export interface Recipe {
  readonly prompts?: readonly PromptHabit[];
  readonly breaks?: readonly BreakHabit[];
  readonly deeds?: readonly fc.Arbitrary<Deed>[];
  readonly settings?: fc.Arbitrary<Partial<Settings>>;
  readonly unannouncedSleep?: boolean;
  readonly coarse?: boolean;
}

/** Monday, 2 March 2026, 08:30 UTC; the clocks of Europe and America change within the month. */
const MONDAY = Date.UTC(2026, 2, 2, 8, 30);

const seconds: fc.Arbitrary<number> = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 20 }) },
  { weight: 3, arbitrary: fc.integer({ min: 20, max: 200 }) },
  { weight: 2, arbitrary: fc.constantFrom(110, 118, 119, 120, 121, 122, 130) },
  { weight: 2, arbitrary: fc.constantFrom(290, 298, 299, 300, 301, 302, 320) },
  { weight: 2, arbitrary: fc.integer({ min: 200, max: 1_500 }) },
);
const longSeconds = fc.integer({ min: 300, max: 5_000 });

const stretchOf = (unannouncedSleep: boolean): fc.Arbitrary<Stretch> => {
  const some = (state: RecordedState, length = seconds): fc.Arbitrary<Stretch> =>
    fc.record({
      state: fc.constant(state),
      seconds: length,
      announced: unannouncedSleep ? fc.boolean() : fc.constant(true),
    });
  return fc.oneof(
    { weight: 5, arbitrary: some('active', fc.oneof(seconds, longSeconds, longSeconds)) },
    { weight: 4, arbitrary: some('idle') },
    // A camera that is on between two looks leaves no trace, unlike a key.
    {
      weight: 2,
      arbitrary: some(
        'engaged',
        fc.oneof(seconds, longSeconds).map((length) => length + 15),
      ),
    },
    { weight: 1, arbitrary: some('locked') },
    // Sleep of a second or two that nobody announced cannot be told from slow clocks.
    {
      weight: 1,
      arbitrary: some(
        'asleep',
        seconds.map((length) => length + 4),
      ),
    },
  );
};

const rhythm: fc.Arbitrary<Partial<Settings>> = fc
  .record({
    preset: fc.constantFrom(...PRESET_IDS),
    eyesEnabled: fc.boolean(),
    hintInCalls: fc.boolean(),
    breakStart: fc.constantFrom('pause' as const, 'pause' as const, 'click' as const),
    strict: fc.boolean(),
    snoozeMinutes: fc.constantFrom(5, 5, 1, 15),
  })
  .map(({ preset, ...rest }) => ({ ...PRESETS[preset], ...rest }));

/** Only the presets, with everything else as it comes. */
export const presetsOnly: fc.Arbitrary<Partial<Settings>> = fc
  .constantFrom(...PRESET_IDS)
  .map((preset) => PRESETS[preset]);

const action = (value: Extract<Deed, { readonly type: 'action' }>['action']): fc.Arbitrary<Deed> =>
  fc.constant({ type: 'action', action: value });

/** Everything a person can do unasked. */
export const ownActions: readonly fc.Arbitrary<Deed>[] = [
  fc
    .constantFrom(...BREAK_KIND_IDS, undefined)
    .map((kind) => ({ type: 'action', action: { type: 'start', kind } }) as const),
  fc
    .constantFrom(1, 20, 60, 119, 120, 300, 900, 9_000)
    .map((length) => ({ type: 'startSession', lengthMs: length * 1_000 }) as const)
    .map((start) => ({ type: 'action', action: start }) as const),
  fc
    .constantFrom(-9_000, -45, -5, 0, 30, 200)
    .map((by) => ({ type: 'shiftEnd', byMs: by * 1_000 }) as const)
    .map((shift) => ({ type: 'action', action: shift }) as const),
  action({ type: 'posture', posture: 'standing' }),
  action({ type: 'posture', posture: 'sitting' }),
  action({ type: 'dismissPosture' }),
  action({ type: 'closeBreak' }),
  action({ type: 'keepOpen' }),
  action({ type: 'answer', taken: true }),
  action({ type: 'answer', taken: false }),
  action({ type: 'flareUp', on: true }),
  action({ type: 'flareUp', on: false }),
  action({ type: 'endBreak' }),
  action({ type: 'undoSkip' }),
  action({ type: 'snooze' }),
  action({ type: 'skip' }),
];

/** Holds of every sort. */
export const holds: readonly fc.Arbitrary<Deed>[] = [
  fc
    .constantFrom(...PAUSE_LENGTHS)
    .map((length) => ({ type: 'action', action: { type: 'pause', length } }) as const),
  action({ type: 'resume' }),
  fc.boolean().map((on) => ({ type: 'action', action: { type: 'meeting', on } }) as const),
  fc.boolean().map((on) => ({ type: 'action', action: { type: 'promptAnyway', on } }) as const),
  fc.record({
    type: fc.constant('hold' as const),
    hold: fc.constantFrom('fullScreen', 'presenting', 'doNotDisturb', 'meeting', 'program'),
    on: fc.boolean(),
  }),
];

/** Posture changes alone. */
export const postures: readonly fc.Arbitrary<Deed>[] = [
  action({ type: 'posture', posture: 'standing' }),
  action({ type: 'posture', posture: 'sitting' }),
];

/** The person sets the record straight. */
export const corrections: readonly fc.Arbitrary<Deed>[] = [
  fc.record({
    type: fc.constant('correct' as const),
    secondsAgo: fc.integer({ min: 0, max: 4_000 }),
    seconds: fc.integer({ min: 1, max: 3_000 }),
    as: fc.constantFrom('sitting', 'standing', 'away'),
  }),
];

/** Settings change while Sitwell runs. */
export const changes: readonly fc.Arbitrary<Deed>[] = [
  rhythm.map((settings) => ({ type: 'settings', settings }) as const),
];

/** The wall clock and the time zone jump. */
export const jumps: readonly fc.Arbitrary<Deed>[] = [
  fc
    .constantFrom(-3_600_000, 3_600_000, -70_000, 5_000)
    .map((ms) => ({ type: 'wallJump', ms }) as const),
  fc
    .constantFrom('Europe/Berlin', 'America/New_York', 'Atlantic/Reykjavik')
    .map((timeZone) => ({ type: 'zone', timeZone }) as const),
];

/** Sitwell itself stops and starts. */
export const restarts: readonly fc.Arbitrary<Deed>[] = [
  fc.record({
    type: fc.constant('restart' as const),
    afterSeconds: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 100, max: 4_000 })),
    rebooted: fc.boolean(),
  }),
];

/** Days by a recipe. Every day starts with input, so that a person is known to be there. */
export function days(recipe: Recipe = {}): fc.Arbitrary<Day> {
  const { prompts = ['ignore'], breaks = ['ignore'], deeds = [], coarse = false } = recipe;
  const timedDeed: fc.Arbitrary<TimedDeed> | null =
    deeds.length > 0
      ? fc.record({ second: fc.integer({ min: 1, max: 20_000 }), deed: fc.oneof(...deeds) })
      : null;
  return fc
    .record({
      first: fc.integer({ min: 1, max: 3_000 }),
      rest: fc.array(stretchOf(recipe.unannouncedSleep ?? false), { minLength: 3, maxLength: 24 }),
      settings: recipe.settings ?? rhythm,
      promptHabits: habits(prompts),
      breakHabits: habits(breaks),
      reactionSeconds: fc.integer({ min: 0, max: 70 }),
      deeds: timedDeed ? fc.array(timedDeed, { maxLength: 12 }) : fc.constant([]),
      coarseIdle: coarse ? fc.boolean() : fc.constant(false),
      idleCountsSleep: fc.boolean(),
    })
    .map(({ first, rest, settings, ...day }) => ({
      ...day,
      stretches: [{ state: 'active', seconds: first, announced: true }, ...rest],
      settings: { ...DEFAULT_SETTINGS, ...settings },
      timeZone: 'UTC',
      idleTrusted: true,
      wall: MONDAY,
    }));
}

const habits = <Habit extends string>(choices: readonly Habit[]): fc.Arbitrary<readonly Habit[]> =>
  fc.array(fc.constantFrom(...choices), { minLength: 1, maxLength: 8 });

/** All that a person can do with a prompt or a break. */
export const EVERYTHING: Recipe = {
  prompts: PROMPT_HABITS,
  breaks: BREAK_HABITS,
  deeds: [...ownActions, ...holds, ...changes],
};
