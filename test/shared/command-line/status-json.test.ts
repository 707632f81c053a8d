import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Status } from '../../../shared/breaks/status.ts';
import { barStateOf } from '../../../shared/command-line/bar-state.ts';
import { shortLine } from '../../../shared/command-line/short-line.ts';
import { statusJson, statusJsonSchema } from '../../../shared/command-line/status-json.ts';
import type { StatusJson } from '../../../shared/command-line/status-json.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { announced, running, statusWith } from '../../fakes/status.ts';

const reader = { translator: createTranslator('en', 'en-GB'), timeZone: 'Europe/Berlin' };
const drinks = { countedMl: 500, goalMl: 2_000 };
const json = (about: Partial<Status> = {}): StatusJson =>
  statusJson({ status: statusWith(about), drinks }, ['Sitting', 'Next'], reader);
const snoozed: Status['phase'] = { type: 'snoozed', breakId: 'a', kind: 'long', inMs: 120_000 };
const over: Status['phase'] = {
  ...{ type: 'over', breakId: 'a', kind: 'move' },
  ...{ lengthMs: 120_000, outcome: 'taken', share: 1 },
};

it('is this, which scripts depend on', () => {
  expect(json()).toEqual({
    version: 1,
    at: '2026-11-23T10:10:00.000+01:00',
    state: 'sitting',
    presence: 'atDesk',
    posture: 'sitting',
    seatedSeconds: 600,
    standingSeconds: 0,
    next: { kind: 'move', inSeconds: 1_200, progress: 0.333 },
    prompted: null,
    break: null,
    holds: [],
    overruled: [],
    owed: 0,
    paused: null,
    drinks: { ml: 500, goalMl: 2_000 },
    text: 'Break in 20m',
    tooltip: 'Sitting\nNext',
    class: 'sitting',
    percentage: 33,
  });
});

it('has fields whose form does not change by accident', () => {
  const { properties } = z.toJSONSchema(statusJsonSchema);
  const form = Object.entries(properties ?? {}).map(
    ([name, schema]) => `${name}: ${JSON.stringify(schema)}`,
  );
  expect(form).toMatchSnapshot();
});

describe.each<[string, Partial<Status>, Partial<StatusJson>]>([
  [
    'a break that runs',
    { phase: running(), presence: 'away' },
    {
      state: 'break',
      break: { kind: 'move', lengthSeconds: 120, remainingSeconds: 60, paused: false },
      text: 'Break: 1:00',
      percentage: 50,
    },
  ],
  [
    'a session longer than its own length',
    { phase: running({ lengthMs: 60_000, remainingMs: 90_000 }) },
    { state: 'break', percentage: 0 },
  ],
  ['a break that is over', { phase: over }, { state: 'over', text: 'Break over' }],
  [
    'an announced break that waits for a pause in typing',
    { phase: announced({ dueInMs: -10_000 }) },
    { state: 'due', prompted: { kind: 'move', inSeconds: -10, snoozed: false }, text: 'Break due' },
  ],
  [
    'a snoozed break',
    { phase: snoozed },
    {
      state: 'snoozed',
      prompted: { kind: 'long', inSeconds: 120, snoozed: true },
      text: 'Break in 2m',
    },
  ],
  [
    'a pause with an end',
    { holds: ['meeting', 'paused'], pausedUntil: Date.UTC(2026, 10, 24, 3) },
    { state: 'paused', paused: { until: '2026-11-24T04:00:00.000+01:00' }, text: 'Paused' },
  ],
  ['a pause without one', { holds: ['paused'] }, { state: 'paused', paused: { until: null } }],
  [
    'a meeting with breaks owed',
    { holds: ['meeting'], owed: 'long', owedCount: 2 },
    { state: 'quiet', holds: ['meeting'], owed: 2, text: 'Quiet, 2 breaks owed' },
  ],
  ['a film', { holds: ['fullScreen'] }, { state: 'quiet', text: 'Quiet', paused: null }],
  ['somebody away', { presence: 'away' }, { state: 'away', text: 'Away' }],
  ['a reader', { presence: 'unsure' }, { state: 'unsure', text: 'Break in 20m' }],
  [
    'somebody standing',
    { posture: 'standing' },
    { state: 'standing', seatedSeconds: 0, standingSeconds: 600 },
  ],
  [
    'a next break in minutes as the tray counts them',
    { next: { kind: 'long', remainingMs: 119_000, progress: 0.9 } },
    { text: 'Break in 1m' },
  ],
  [
    'a next break that is due',
    { next: { kind: 'move', remainingMs: 20_000, progress: 0.99 } },
    { text: 'Break due', percentage: 99 },
  ],
  ['no break at all', { next: null }, { next: null, text: 'Sitting', percentage: 0 }],
])('%s', (_what, about, expected) => {
  it('is told, and fits the form', () => {
    const told = json(about);
    expect(told).toMatchObject(expected);
    expect(statusJsonSchema.parse(JSON.parse(JSON.stringify(told)))).toEqual(told);
    expect(told.class).toBe(barStateOf(statusWith(about)));
    expect(told.text).toBe(shortLine(statusWith(about), reader));
  });
});
