// What lives here: "Does it work here?" where nothing does, and while one tries it.
// What does not: Settings around it (screens.tsx). To add a screen: one line, with what is known of its desktop.
import { screen } from '@testing-library/react';
import { SECTIONS } from '../../../shared/ipc/sections.ts';
import { checkFacts, checkView, sensesWith } from '../../fakes/check-facts.ts';
import type { AnyScreen } from './any-screen.ts';
import type { FakeOptions } from './bridge.ts';

const unknown = { is: 'unknown', why: '[Nobody answers]' } as const;

const settings = { startAtLogin: true };
const facts = checkFacts(
  {
    ...{ trayHost: 'missing', lastNotification: { type: 'failed', reason: '[Not allowed]' } },
    idle: { source: 'none', name: '', moved: false },
    noticed: { prompt: false, overlay: false, sound: false },
    senses: sensesWith({ microphone: unknown, camera: unknown, fullScreen: unknown }),
  },
  settings,
);
const view = checkView(facts, { trying: 'sound', news: ['tray', 'autostart'] });
const failingEverywhere: FakeOptions = {
  settings,
  answers: { 'selfCheck.get': () => view, 'selfCheck.look': () => view },
};

export const SELF_CHECK_SCREENS: Readonly<Record<string, AnyScreen>> = {
  'settings: nothing works here, and one thing is tried': {
    page: 'dashboard',
    options: failingEverywhere,
    go: async (user) => user.click(screen.getAllByRole('button')[SECTIONS.indexOf('settings')]!),
  },
  'today: what does not work here': { page: 'dashboard', options: failingEverywhere },
  'welcome: what does not work here': {
    page: 'welcome',
    options: failingEverywhere,
    go: async (user) => user.click(screen.getAllByRole('button').at(-1)!),
  },
};
