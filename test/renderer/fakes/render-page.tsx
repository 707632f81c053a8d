// What lives here: showing a page to a test, as mount.tsx shows it to a person.
// What does not: main (bridge.ts) or its values (samples.ts).
import { act, cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import type { ComponentType } from 'react';
import { afterEach, vi } from 'vitest';
import { AppProvider } from '../../../renderer/state/AppProvider.tsx';
import type { MakeTranslator } from '../../../renderer/state/AppProvider.tsx';
import { goTo } from '../../../renderer/state/place.ts';
import { loadStore } from '../../../renderer/state/store.ts';
import type { WindowKind } from '../../../shared/ipc/contract.ts';
import { createCheckTranslator } from '../../../shared/messages/light-check.ts';
import { createMiniTranslator } from '../../../shared/messages/light-mini.ts';
import { createLightTranslator } from '../../../shared/messages/light.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { fakeMain } from './bridge.ts';
import type { FakeMain, FakeOptions } from './bridge.ts';

/** Each page is loaded when it is shown: a test of the prompt does not wait for the dashboard. */
const PAGES: Readonly<Record<WindowKind, () => Promise<readonly [ComponentType, MakeTranslator]>>> =
  {
    dashboard: async () => {
      // The later sections are there at once, so that no test has to wait for them.
      const { LATER_SECTIONS } = await import('../../../renderer/dashboard/sections.tsx');
      await Promise.all(Object.values(LATER_SECTIONS).map(({ load }) => load()));
      const { DashboardPage } = await import('../../../renderer/dashboard/DashboardPage.tsx');
      return [DashboardPage, createTranslator];
    },
    break: async () => {
      // The later parts of the page are there at once, so that no test has to wait for them.
      await import('../../../renderer/break/AfterBreak.tsx');
      await import('../../../renderer/features/player/Player.tsx');
      const { BreakPage } = await import('../../../renderer/break/BreakPage.tsx');
      return [BreakPage, createLightTranslator];
    },
    check: async () => [
      (await import('../../../renderer/check/CheckPage.tsx')).CheckPage,
      createCheckTranslator,
    ],
    dim: async () => [
      (await import('../../../renderer/dim/DimPage.tsx')).DimPage,
      createLightTranslator,
    ],
    drink: async () => [
      (await import('../../../renderer/drink/DrinkPage.tsx')).DrinkPage,
      createLightTranslator,
    ],
    mini: async () => [
      (await import('../../../renderer/mini/MiniPage.tsx')).MiniPage,
      createMiniTranslator,
    ],
    prompt: async () => [
      (await import('../../../renderer/prompt/PromptPage.tsx')).PromptPage,
      createLightTranslator,
    ],
    welcome: async () => [
      (await import('../../../renderer/welcome/WelcomePage.tsx')).WelcomePage,
      createTranslator,
    ],
  };

// The settings page with axe takes seconds on a busy machine; nothing here waits on purpose.
vi.setConfig({ testTimeout: 60_000 });

// Testing-library does this by itself only where test functions are global.
afterEach(cleanup);

interface Shown {
  readonly main: FakeMain;
  readonly user: UserEvent;
}

/** Shows a page over a fake main process, and waits until it has heard what it asked for. */
export async function showPage(kind: WindowKind, options: FakeOptions = {}): Promise<Shown> {
  sessionStorage.clear();
  return reloadPage(kind, options);
}

/** Shows a page again in the window it was in: what a window keeps through a reload is still there. */
export async function reloadPage(kind: WindowKind, options: FakeOptions = {}): Promise<Shown> {
  return showOver(await PAGES[kind](), options);
}

/** Shows a part of a page by itself, which is quicker where the rest of the page is long. */
export const showPart = (Part: ComponentType, options: FakeOptions = {}): Promise<Shown> =>
  showOver([Part, createTranslator], options);

async function showOver(
  [Page, translator]: readonly [ComponentType, MakeTranslator],
  options: FakeOptions,
): Promise<Shown> {
  cleanup();
  goTo('today');
  const main = fakeMain(options);
  Object.defineProperty(window, 'sitwell', { value: main.bridge, configurable: true });
  // Something jsdom lacks and pages may ask.
  Object.assign(window, { matchMedia: () => ({ matches: false }), scrollTo: () => undefined });
  const store = await loadStore();
  await act(async () => {
    render(
      <StrictMode>
        <AppProvider store={store} translator={translator}>
          <Page />
        </AppProvider>
      </StrictMode>,
    );
  });
  return { main, user: userEvent.setup({ delay: null }) };
}
