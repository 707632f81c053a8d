// What lives here: "Does it work here?" where everything works in some way, where nothing does, and while one tries it.
// What does not: Settings around it (screens.tsx). To add a screen: one line, with what is known of its desktop.
import { screen } from '@testing-library/react';
import { SECTIONS } from '../../../shared/ipc/sections.ts';
import type { CheckFacts } from '../../../shared/self-check/facts.ts';
import { failing } from '../../../shared/self-check/news.ts';
import type { SelfCheckView } from '../../../shared/self-check/self-check.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { checkFacts, checkView, sensesWith } from '../../fakes/check-facts.ts';
import type { AnyScreen } from './any-screen.ts';
import type { FakeOptions } from './bridge.ts';

const unknown = { is: 'unknown', why: '[Nobody answers]' } as const;

const desktop = (
  facts: Partial<Omit<CheckFacts, 'settings'>>,
  settings: Partial<Settings> = {},
  trying: SelfCheckView['trying'] = null,
): FakeOptions => {
  const known = checkFacts(facts, settings);
  const news = failing(checkView(known).findings);
  const view = (): SelfCheckView => checkView(known, { trying, news });
  return { settings, answers: { 'selfCheck.get': view, 'selfCheck.look': view } };
};

const inSettings = (options: FakeOptions): AnyScreen => ({
  page: 'dashboard',
  options,
  go: async (user) => user.click(screen.getAllByRole('button')[SECTIONS.indexOf('settings')]!),
});

const failingEverywhere = desktop(
  {
    ...{ trayHost: 'missing', lastNotification: { type: 'failed', reason: '[Not allowed]' } },
    idle: { source: 'none', name: '', moved: false },
    noticed: { prompt: false, overlay: false, sound: false },
    senses: sensesWith({ microphone: unknown, camera: unknown, fullScreen: unknown }),
  },
  { startAtLogin: true },
);

export const SELF_CHECK_SCREENS: Readonly<Record<string, AnyScreen>> = {
  'self-check: nothing works': inSettings(failingEverywhere),
  'self-check: in other ways, one is tried': inSettings(
    desktop({ placesWindows: false, noticed: {}, idle: { source: 'desktop', name: '[Mutter]', moved: true } }, {}, 'overlay'), // prettier-ignore
  ),
  'today: what does not work here': { page: 'dashboard', options: failingEverywhere },
  'welcome: what does not work here': {
    page: 'welcome',
    options: failingEverywhere,
    go: async (user) => user.click(screen.getAllByRole('button').at(-1)!),
  },
};
