import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/command-line/command.ts';
import { planOf } from '../../../shared/command-line/plan.ts';
import type { Situation } from '../../../shared/command-line/plan.ts';
import { toldOf } from '../../../shared/command-line/told.ts';
import type { Status } from '../../../shared/breaks/status.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { announced, running, statusWith } from '../../fakes/status.ts';

const translator = createTranslator('en', 'en-GB');
const reader = { translator, timeZone: 'Europe/Berlin' };

const situation = (about: Partial<Status> = {}, more: Partial<Situation> = {}): Situation => ({
  status: statusWith(about),
  kinds: ['long', 'move'],
  drinks: { countedMl: 750, goalMl: 2_000 },
  settings: { drinkUnit: 'ml', drinkSizes: [], welcomed: true },
  ...more,
});
const over: Status['phase'] = {
  ...{ type: 'over', breakId: 'a', kind: 'move' },
  ...{ lengthMs: 120_000, outcome: 'taken', share: 1 },
};
const plan = (command: Command, about: Partial<Status> = {}): unknown => {
  const made = planOf(command, situation(about), translator);
  return made.type === 'do'
    ? made.doings
    : [made.exit, translator.t(made.why.key, made.why.values)];
};
const act = (action: object): unknown => ({ type: 'act', action });

describe('what a command does', () => {
  it.each<[string, Command, Partial<Status>, unknown]>([
    ['pauses', { name: 'pause', length: '1h' }, {}, [act({ type: 'pause', length: '1h' })]],
    [
      'pauses anew while paused',
      { name: 'pause', length: '1h' },
      { holds: ['paused'] },
      [act({ type: 'pause', length: '1h' })],
    ],
    ['resumes', { name: 'resume' }, { holds: ['paused'] }, [act({ type: 'resume' })]],
    ['starts what is due', { name: 'break', kind: null }, {}, [act({ type: 'start' })]],
    [
      'starts a kind',
      { name: 'break', kind: 'long' },
      { phase: announced() },
      [act({ type: 'start', kind: 'long' })],
    ],
    [
      'lets an end screen make way',
      { name: 'break', kind: null },
      { phase: over },
      [act({ type: 'closeBreak' }), act({ type: 'start' })],
    ],
    ['skips', { name: 'skip' }, { phase: announced() }, [act({ type: 'skip' })]],
    [
      'says the posture',
      { name: 'posture', posture: 'standing' },
      {},
      [act({ type: 'posture', posture: 'standing' })],
    ],
    ['begins a meeting', { name: 'meeting', on: true }, {}, [act({ type: 'meeting', on: true })]],
    [
      'ends a meeting',
      { name: 'meeting', on: false },
      { holds: ['meeting'] },
      [act({ type: 'meeting', on: false })],
    ],
    ['logs the first size', { name: 'drink', amount: null }, {}, [{ type: 'drink', ml: 150 }]],
    [
      'logs an amount',
      { name: 'drink', amount: { number: '33', unit: 'cl' } },
      {},
      [{ type: 'drink', ml: 330 }],
    ],
    ['opens a page', { name: 'open', section: 'water' }, {}, [{ type: 'open', section: 'water' }]],
  ])('%s', (_what, command, about, doings) => {
    expect(plan(command, about)).toEqual(doings);
  });
});

describe('why nothing is done', () => {
  it.each<[string, Command, Partial<Status>, string]>([
    ['not paused', { name: 'resume' }, {}, 'Sitwell is not paused.'],
    [
      'a break runs',
      { name: 'break', kind: null },
      { phase: running() },
      'A break is running already.',
    ],
    [
      'the kind is off',
      { name: 'break', kind: 'eyes' },
      {},
      'That kind of break is switched off in Settings.',
    ],
    ['nothing is announced', { name: 'skip' }, {}, 'No break is announced now.'],
    [
      'strict mode',
      { name: 'skip' },
      { phase: announced({ canSkip: false }) },
      'Strict mode is on, so breaks cannot be skipped.',
    ],
    [
      'too late to skip',
      { name: 'skip' },
      { phase: running() },
      'The break has begun. It can be ended in its window.',
    ],
    ['no meeting', { name: 'meeting', on: false }, {}, 'No meeting is going on.'],
  ])('%s', (_what, command, about, sentence) => {
    expect(plan(command, about)).toEqual(['notNow', sentence]);
  });

  it('an amount that nobody drinks, in the person’s unit', () => {
    const command: Command = { name: 'drink', amount: { number: '5', unit: 'l' } };
    const ounces = situation({}, { settings: { drinkUnit: 'usOunces', drinkSizes: [], welcomed: true } }); // prettier-ignore
    const made = planOf(command, ounces, translator);
    expect(made).toMatchObject({ type: 'refuse', exit: 'usage' });
    expect(made.type === 'refuse' && translator.t(made.why.key, made.why.values)).toBe(
      'A drink is between 0.5 fl oz and 101 fl oz.',
    );
  });
});

describe('what is said afterwards', () => {
  const told = (command: Exclude<Command, { name: 'status' }>, after: Situation): string => {
    const made = planOf(command, situation({ holds: ['paused', 'meeting'] }), translator);
    return toldOf(command, after, made.type === 'do' ? made.doings : [], reader).text;
  };
  const wall = Date.UTC(2026, 10, 23, 9);

  it.each<[Exclude<Command, { name: 'status' }>, Situation, string]>([
    [
      { name: 'pause', length: '1h' },
      situation({ wall, pausedUntil: wall + 3_600_000 }),
      'Paused until 11:00.',
    ],
    [
      { name: 'pause', length: 'untilResumed' },
      situation({ pausedUntil: null }),
      'Paused until you resume.',
    ],
    [{ name: 'resume' }, situation(), 'No longer paused.'],
    [{ name: 'break', kind: null }, situation({ phase: running() }), 'The break begins.'],
    [{ name: 'break', kind: null }, situation(), 'That did not work. Nothing was changed.'],
    [{ name: 'posture', posture: 'sitting' }, situation(), 'Sitting, from now on.'],
    [{ name: 'meeting', on: true }, situation(), 'Quiet during the meeting.'],
    [{ name: 'meeting', on: false }, situation(), 'The meeting is over.'],
    [
      { name: 'drink', amount: { number: '250', unit: 'ml' } },
      situation(),
      'Logged 250 ml. Today: 750 ml of 2,000 ml.',
    ],
    [
      { name: 'drink', amount: { number: '250', unit: 'ml' } },
      situation({}, { drinks: { countedMl: 750, goalMl: null } }),
      'Logged 250 ml. Today: 750 ml.',
    ],
    [{ name: 'open', section: 'water' }, situation(), 'Opened.'],
  ])('%j', (command, after, sentence) => {
    expect(told(command, after)).toBe(sentence);
  });

  it('a pause until tomorrow names the day', () => {
    const after = situation({ wall, pausedUntil: wall + 17 * 3_600_000 });
    expect(told({ name: 'pause', length: 'tomorrow' }, after)).toMatch(
      /^Paused until Tue,? 24 Nov, 03:00\.$/u,
    );
  });

  it('a call that a sensor still sees is named', () => {
    expect(told({ name: 'meeting', on: false }, situation({ overruled: ['meeting'] }))).toContain(
      'still seems to be going on',
    );
  });
});
