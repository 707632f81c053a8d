import { describe, expect, it } from 'vitest';
import type { MenuItem } from '../../../electron/tray/menu-items.ts';
import { trayMenu } from '../../../electron/tray/menu.ts';
import { stateLines } from '../../../shared/breaks/state-lines.ts';
import type { Status } from '../../../shared/breaks/status.ts';
import { actionSchema } from '../../../shared/ipc/actions.ts';
import { sessionStartSchema } from '../../../shared/ipc/session-start.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { trayDrinksWith } from '../../fakes/tray-drinks.ts';
import { announced, running, statusWith } from '../../fakes/status.ts';

const reader = { translator: createTranslator('en', 'en-GB'), timeZone: 'UTC' };
const menu = (about: Partial<Status> = {}) => trayMenu(statusWith(about), reader, trayDrinksWith());
const within = (items: readonly MenuItem[]): readonly MenuItem[] =>
  items.flatMap((item) => (item.type === 'submenu' ? [item, ...within(item.items)] : [item]));
const labels = (about: Partial<Status> = {}) =>
  within(menu(about)).flatMap((item) => ('label' in item ? [item.label] : []));
const actions = (about: Partial<Status>) =>
  within(menu(about)).flatMap((item) =>
    'command' in item && item.command.type === 'act' ? [item.command.action] : [],
  );

const STATES: readonly Partial<Status>[] = [
  {},
  { phase: announced() },
  { phase: running() },
  { phase: running({ canEnd: false }) },
  { holds: ['paused'], pausedUntil: null },
  { holds: ['meeting'], canOverrule: true },
  { overruled: ['meeting'] },
  { presence: 'away', awayCause: 'lock' },
  { undo: { kind: 'move', remainingMs: 1 } },
  { lastSpan: { start: 0, end: 1, cause: 'idle' } },
];

describe('the menu', () => {
  it('says the state and offers what can be done', () => {
    expect(labels()).toEqual([
      'Sitting for 10 mins',
      'Short break in 20 mins',
      'Start a break now',
      'Stretch now',
      '2 minutes at the desk',
      '5 minutes at the desk',
      '6 minutes on the floor',
      '10 minutes on the floor',
      '15 minutes on the floor',
      'Posture check (30 s)',
      'Log a drink',
      '500 ml of 2,000 ml today',
      '150 ml',
      '250 ml',
      'Sitting',
      'Standing',
      'Pause',
      'For 30 minutes',
      'For 1 hour',
      'For 2 hours',
      'Until tomorrow',
      'Until I resume',
      'In a meeting',
      'My back is acting up',
      'Today',
      'Stretch',
      'Workstation',
      'Water',
      'History',
      'Settings',
      'Safety',
      'Quit Sitwell',
    ]);
  });

  it.each(STATES)('only ever asks for actions that exist: %j', (about) => {
    for (const action of actions(about)) expect(actionSchema.parse(action)).toEqual(action);
  });

  it.each(STATES)('has no two lines in a row and none at an end: %j', (about) => {
    const items = menu(about);
    const doubled = items.some(({ type }, at) => type === 'line' && items[at + 1]?.type === 'line');
    expect([doubled, items[0]!.type, items.at(-1)!.type]).toEqual([false, 'words', 'command']);
  });

  it('starts the break that is announced', () => {
    expect(labels({ phase: announced() })).toContain('Start the break');
  });

  it('ends a running break, except in strict mode', () => {
    expect(labels({ phase: running() })).toContain('End the break');
    expect(labels({ phase: running({ canEnd: false }) })).not.toContain('End the break');
    expect(labels({ phase: running() })).not.toContain('Start a break now');
  });

  it('starts sessions that exist, but not in a running break', () => {
    const sessions = within(menu()).flatMap((item) =>
      'command' in item && item.command.type === 'stretch' ? [item.command.what] : [],
    );
    expect(sessions).toHaveLength(5);
    for (const what of sessions) expect(sessionStartSchema.parse(what)).toEqual(what);
    expect(labels({ phase: running() })).not.toContain('Stretch now');
  });

  it('offers the posture check while nothing else asks for the person', () => {
    expect(labels({ phase: running() })).not.toContain('Posture check (30 s)');
    expect(labels({ phase: announced() })).not.toContain('Posture check (30 s)');
  });

  it('resumes while paused, and pauses otherwise', () => {
    expect(labels({ holds: ['paused'] })).toContain('Resume');
    expect(labels({ holds: ['paused'] })).not.toContain('Pause');
    expect(labels()).not.toContain('Resume');
  });

  it('takes back a skip, and corrects the last span, while that can be done', () => {
    expect(labels()).not.toContain('Bring the skipped break back');
    expect(actions({ undo: { kind: 'move', remainingMs: 1 } })).toContainEqual({
      type: 'undoSkip',
    });
    const span = { start: Date.UTC(2026, 10, 23, 8), end: Date.UTC(2026, 10, 23, 8, 20) };
    const about = { lastSpan: { ...span, cause: 'idle' as const } };
    expect(labels(about)).toContain('I was at my desk from 08:00 to 08:20');
    expect(actions(about)).toContainEqual({ type: 'correct', ...span, as: 'sitting' });
  });
});

describe('"Prompt me anyway"', () => {
  const entry = (about: Partial<Status>) =>
    menu(about).find((item) => 'label' in item && item.label === 'Prompt me anyway');

  it('is there while sensors, and nothing else, hold prompts back', () => {
    expect(entry({ holds: ['meeting'], canOverrule: true })).toMatchObject({
      checked: false,
      command: { action: { type: 'promptAnyway', on: true } },
    });
    expect(entry({ holds: ['paused'] })).toBeUndefined();
    expect(entry({})).toBeUndefined();
  });

  it('is ticked once it was chosen, and can be taken back', () => {
    expect(entry({ overruled: ['meeting'] })).toMatchObject({
      checked: true,
      command: { action: { type: 'promptAnyway', on: false } },
    });
  });
});

describe('the state in words', () => {
  it.each<[Partial<Status>, readonly string[]]>([
    [{ boutMs: 20_000 }, ['Sitting', 'Short break in 20 mins']],
    [{ posture: 'standing', next: null }, ['Standing for 10 mins']],
    [
      { next: { kind: 'long', remainingMs: 5, progress: 1 } },
      ['Sitting for 10 mins', 'The next break is due'],
    ],
    [{ presence: 'unsure', next: null }, ['Still for a moment, so the count waits']],
    [{ presence: 'away', awayCause: 'idle' }, ['Away']],
    [{ presence: 'away', awayCause: 'lock' }, ['The screen is locked']],
    [{ phase: running() }, ['On a break']],
    [{ phase: announced() }, ['Sitting for 10 mins', 'A break is due']],
    [
      { phase: { type: 'snoozed', breakId: 'a', kind: 'move', inMs: 30_000 } },
      ['Sitting for 10 mins', 'The break comes back in 1 min'],
    ],
    [{ holds: ['hours'] }, ['Sitting for 10 mins', 'Outside your working hours']],
    [{ holds: ['paused'] }, ['Sitting for 10 mins', 'Paused until you resume']],
    [
      { holds: ['paused'], pausedUntil: Date.UTC(2026, 10, 23, 10, 32) },
      ['Sitting for 10 mins', 'Paused until 10:32'],
    ],
    [
      { owed: 'move', owedCount: 1 },
      ['Sitting for 10 mins', 'Short break in 20 mins', 'A break is waiting'],
    ],
    [{ holds: ['meeting'] }, ['Sitting for 10 mins', 'In a meeting']],
    [
      { holds: ['meeting'], owed: 'move', owedCount: 1 },
      ['Sitting for 10 mins', 'In a meeting, 1 break owed'],
    ],
    [
      { holds: ['presenting'], owed: 'long', owedCount: 2 },
      ['Sitting for 10 mins', 'Showing slides, 2 breaks owed'],
    ],
    [{ overruled: ['meeting'], next: null }, ['Sitting for 10 mins', 'Prompts come all the same']],
  ])('%j', (about, lines) => expect(stateLines(statusWith(about), reader)).toEqual(lines));

  it('changes at most once a minute while only time passes', () => {
    const at = (boutMs: number) => stateLines(statusWith({ boutMs }), reader).join();
    expect(new Set([600_000, 610_000, 640_000, 659_999].map(at)).size).toBe(1);
  });
});
