import type { Settings } from '../../../shared/settings/definitions.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import { createPages } from '../../../electron/windows/pages.ts';
import { createSettings } from '../../../electron/store/settings/settings.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { watchedProblems } from '../../fakes/problems.ts';
import { FakeScreen } from '../../fakes/screen.ts';
import { windowMaker } from '../../fakes/window.ts';

/** What a small window is made of. */
export function desk(about: Partial<Settings> = {}) {
  const windows = windowMaker();
  const clocks = fakeClocks();
  const problems = watchedProblems();
  const screen = new FakeScreen();
  const loaded = { ...DEFAULT_SETTINGS, welcomed: true, ...about };
  const settings = createSettings({ settings: loaded, repaired: false }, () => undefined, problems);
  const parts = {
    pages: createPages({ make: windows.make, preload: '', clocks, problems }),
    screen: screen.asScreen(),
    desktop: { platform: 'linux', preview: false, placesWindows: true, known: '' },
    clocks,
    settings,
  } as const;
  const draw = () => clocks.pass(2_000);
  return { parts, windows, clocks, screen, settings, draw };
}
