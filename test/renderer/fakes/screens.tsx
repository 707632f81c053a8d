// What lives here: every screen a person can come to, by name, for the checks that hold for all of them.
// What does not: those checks. To add a screen: one line, with the way to it.
import { act, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { goTo } from '../../../renderer/state/place.ts';
import type { Status } from '../../../shared/breaks/status.ts';
import { checkSteps } from '../../../shared/ergonomics/check/check-steps.ts';
import { PROBLEM_IDS } from '../../../shared/ipc/views.ts';
import { SECTIONS } from '../../../shared/ipc/sections.ts';
import type { Section } from '../../../shared/ipc/contract.ts';
import type { FakeOptions } from './bridge.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import type { AnyScreen } from './any-screen.ts';
import { AUDIT_SCREENS } from './audit-screens.tsx';
import { COMFORT_SCREENS } from './comfort-screens.tsx';
import { DATA_SCREENS } from './data-screens.ts';
import { HISTORY_SCREENS } from './history-screens.ts';
import { PHOTO_SCREENS } from './photo-screens.ts';
import { ROUTINE_SCREENS } from './routine-screens.tsx';
import { SELF_CHECK_SCREENS } from './self-check-screens.tsx';
import { WATER_SCREENS } from './water-screens.tsx';
import { WORKPLACE_SCREENS } from './workplace-screens.tsx';
import { announced, NOW, over, running, sampleDay } from './samples.ts';
import { sampleWeek } from './sample-week.ts';
import { TODAY_SCREENS } from './today-screens.ts';
import { SAMPLE_TIMES, sampleSession } from './sample-session.ts';

const withStatus = (status: Partial<Status>): FakeOptions => ({ status });

const pressNumber =
  (index: number, times = 1) =>
  async (user: UserEvent): Promise<void> => {
    for (let time = 0; time < times; time += 1)
      await user.click(screen.getAllByRole('button')[index]!);
  };

/** A section of the dashboard, by its place in the navigation. */
const open = (section: Section) => pressNumber(SECTIONS.indexOf(section));

/** A place within the Stretch section. */
const openPath = (path: string) => async (): Promise<void> => act(() => goTo('stretch', path));

const CHOSEN = { cautions: ['knee', 'dizzy'], hiddenStretches: ['pigeon', 'march'] } as const;

/** The last button of the page, pressed. */
const pressLast = async (user: UserEvent): Promise<void> => {
  await user.click(screen.getAllByRole('button').at(-1)!);
};

/** A break with its guide, so far into the sample session. */
const guided = (elapsed: number, settings: FakeOptions['settings'] = {}): AnyScreen => {
  const session = sampleSession({}, { title: '[Own step]', text: '[In own words]' });
  return {
    page: 'break',
    options: {
      settings,
      status: { phase: running({ remainingMs: session.length - elapsed }) },
      answers: { 'session.get': () => session },
    },
  };
};

export const SCREENS: Readonly<Record<string, AnyScreen>> = {
  'small window: sitting': { page: 'mini' },
  'small window: in a meeting': {
    page: 'mini',
    options: withStatus({ holds: ['meeting'], owed: 'move', owedCount: 2 }),
  },
  'prompt: due': { page: 'prompt', options: withStatus({ phase: announced() }) },
  'prompt: owed, last snooze': {
    page: 'prompt',
    options: withStatus({ phase: announced({ owed: true, snoozesLeft: 1, dueInMs: -1 }) }),
  },
  'prompt: when ready': {
    page: 'prompt',
    options: withStatus({
      phase: announced({ kind: 'long', waitsForClick: true, dueInMs: -1, canSkip: false }),
    }),
  },
  'prompt: stand': { page: 'prompt', options: withStatus({ ask: 'stand' }) },
  'prompt: sit': { page: 'prompt', options: withStatus({ ask: 'sit', posture: 'standing' }) },
  'prompt: sit or walk': {
    page: 'prompt',
    options: withStatus({ ask: 'sitOrWalk', posture: 'standing' }),
  },
  'prompt: stand listening': { page: 'prompt', options: withStatus({ ask: 'standListening' }) },
  'prompt: meeting': { page: 'prompt', options: withStatus({ askMeeting: true }) },
  'prompt: undo': {
    page: 'prompt',
    options: withStatus({ undo: { kind: 'move', remainingMs: 40_000 } }),
  },
  'check: first, weak': {
    page: 'check',
    options: { answers: { 'check.get': () => checkSteps(['screenLow']) } },
  },
  'check: sore, paused': {
    page: 'check',
    options: { answers: { 'check.get': () => checkSteps([], 'sore') } },
    go: pressNumber(2),
  },
  'check: done': { page: 'check', go: pressNumber(3, 5) },
  'break: running': {
    page: 'break',
    options: withStatus({ phase: running({ remainingMs: 90_000 }) }),
  },
  'break: beginning': guided(0),
  'break: repeated': guided(SAMPLE_TIMES.secondRound),
  'break: held, other side': guided(SAMPLE_TIMES.otherHold, { voice: true }),
  'break: own step': guided(SAMPLE_TIMES.own),
  'break: keys': {
    ...guided(SAMPLE_TIMES.hold),
    go: async (user) => user.click(screen.getAllByRole('button').at(-3)!),
  },
  'break: eyes, paused, gentle, strict': {
    page: 'break',
    options: withStatus({
      phase: running({
        kind: 'eyes',
        lengthMs: 20_000,
        remainingMs: 9_000,
        paused: true,
        gentle: true,
        canEnd: false,
        playing: true,
      }),
    }),
  },
  'break: gentle': {
    page: 'break',
    options: withStatus({ phase: running({ gentle: true, snoozesLeft: 1 }) }),
  },
  'break: warning signs': {
    page: 'break',
    options: withStatus({ phase: running() }),
    go: pressLast,
  },
  'break: taken': { page: 'break', options: withStatus({ phase: over() }) },
  'break: partial': {
    page: 'break',
    options: withStatus({ phase: over({ outcome: 'partial', share: 0.4 }) }),
  },
  'break: skipped': {
    page: 'break',
    options: withStatus({ phase: over({ outcome: 'skipped', share: 0 }) }),
  },
  'break: question': { page: 'break', options: withStatus({ phase: over({ outcome: null }) }) },
  dim: { page: 'dim', options: withStatus({ phase: running() }) },
  'dim: only a try': { page: 'dim' },
  today: { page: 'dashboard' },
  'today: held, owed, away, gentle': {
    page: 'dashboard',
    options: {
      problems: PROBLEM_IDS.map((id) => ({ id, at: NOW })),
      status: {
        holds: ['paused', 'hours', 'meeting', 'fullScreen', 'presenting', 'doNotDisturb'],
        pausedUntil: NOW + 3_600_000,
        owed: 'long',
        presence: 'away',
        awayCause: 'idle',
        counting: false,
        flareUp: true,
        askMeeting: true,
        askFlareUp: true,
        cycleStep: 'stand',
        undo: { kind: 'move', remainingMs: 30_000 },
        lastSpan: { start: NOW - 900_000, end: NOW - 60_000, cause: 'idle' },
      },
    },
  },
  'today: nothing yet': {
    page: 'dashboard',
    options: {
      status: { presence: 'away', awayCause: 'lock', next: null },
      answers: { 'journal.day': () => sampleDay({ spans: [], breaks: [] }) },
    },
  },
  ...TODAY_SCREENS,
  stretch: { page: 'dashboard', go: open('stretch') },
  'stretch: gentle, cautions, some put away, searched': {
    page: 'dashboard',
    options: {
      status: { flareUp: true },
      settings: { ...CHOSEN, favouriteStretches: ['chairTwist'] },
    },
    go: async (user) => {
      await open('stretch')(user);
      await user.type(screen.getByRole('searchbox'), 'e');
      await pressLast(user);
    },
  },
  'stretch: one of them': { page: 'dashboard', go: openPath('of/chairTwist') },
  'stretch: one that is left out and put away': {
    page: 'dashboard',
    options: { settings: CHOSEN },
    go: openPath('of/pigeon'),
  },
  'stretch: routines': { page: 'dashboard', go: openPath('routines') },
  'stretch: routines, with cautions': {
    page: 'dashboard',
    options: { settings: CHOSEN },
    go: openPath('routines'),
  },
  ...ROUTINE_SCREENS,
  ...WATER_SCREENS,
  'today: the last week': {
    page: 'dashboard',
    options: { answers: { 'week.get': () => sampleWeek() } },
  },
  'today: weekly summaries switched off': {
    page: 'dashboard',
    options: { answers: { 'week.get': () => sampleWeek() } },
    go: async (user) => user.click(document.querySelectorAll('dl ~ div button')[1]!),
  },
  ...COMFORT_SCREENS,
  ...WORKPLACE_SCREENS,
  ...AUDIT_SCREENS,
  ...PHOTO_SCREENS,
  'stretch: choices': {
    page: 'dashboard',
    options: { settings: CHOSEN },
    go: openPath('choices'),
  },
  'stretch: no choices': { page: 'dashboard', go: openPath('choices') },
  ...HISTORY_SCREENS,
  settings: {
    page: 'dashboard',
    options: { settings: { moveIntervalMinutes: 33, promptShortcut: '' } },
    go: open('settings'),
  },
  'settings: reset': {
    page: 'dashboard',
    options: { answers: { 'settings.reset': () => ({ ...DEFAULT_SETTINGS, language: 'en-XA' }) } },
    go: async (user) => {
      await open('settings')(user);
      await user.click(document.querySelector('[data-reset]')!);
    },
  },
  'settings: search': {
    page: 'dashboard',
    go: async (user) => {
      await open('settings')(user);
      await user.type(screen.getByRole('searchbox'), 'zzz');
    },
  },
  ...DATA_SCREENS,
  ...SELF_CHECK_SCREENS,
  safety: { page: 'dashboard', go: open('safety') },
  'safety: ice on': {
    page: 'dashboard',
    options: { answers: { 'care.get': () => ({ pack: 'ice', ending: NOW + 600_000 }) } },
    go: open('safety'),
  },
  'welcome: rhythm': { page: 'welcome' },
  'welcome: hours': {
    page: 'welcome',
    options: { settings: { workingHoursEnabled: true } },
    go: pressLast,
  },
  'welcome: safety': {
    page: 'welcome',
    go: async (user) => {
      await pressLast(user);
      await pressLast(user);
    },
  },
};
