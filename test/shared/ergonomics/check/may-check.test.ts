import { expect, it } from 'vitest';
import type { Status } from '../../../../shared/breaks/status.ts';
import { mayCheck } from '../../../../shared/ergonomics/check/may-check.ts';
import { announced, running, statusWith } from '../../../fakes/status.ts';

const over = (outcome: 'taken' | null): Status['phase'] => ({
  ...{ type: 'over', breakId: 'a', kind: 'move', lengthMs: 120_000, share: 1 },
  outcome,
});

it.each<[what: string, about: Partial<Status>, may: boolean]>([
  ['at work', {}, true],
  [
    'while a prompt is put off',
    { phase: { type: 'snoozed', breakId: 'a', kind: 'move', inMs: 9 } },
    true,
  ],
  ['when a break is over', { phase: over('taken') }, true],
  ['when its end asks something', { phase: over(null) }, false],
  ['while a break is announced', { phase: announced() }, false],
  ['in a break', { phase: running() }, false],
  ['while a change of posture is asked for', { ask: 'stand' }, false],
  ['while the meeting is asked about', { askMeeting: true }, false],
  ['while a skip can be taken back', { undo: { kind: 'move', remainingMs: 9 } }, true],
])('a posture check may begin %s: %j', (_what, about, may) => {
  expect(mayCheck(statusWith(about))).toBe(may);
});
