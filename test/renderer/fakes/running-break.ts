import { KEYS_WAIT } from '../../../renderer/break/use-keys-wait.ts';
import type { Session } from '../../../shared/sessions/session.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { pass } from './pass.ts';
import { reloadPage, showPage } from './render-page.tsx';
import { running } from './samples.ts';
import { sampleSession } from './sample-session.ts';

type Change = Parameters<typeof running>[0];

/** The figure rests between two seconds: sixty drawings of each would be most of a test's time. */
const STILL = { motion: 'reduced' } as const;

const optionsOf = (change: Change, session: Session | null, settings: Partial<Settings>) => ({
  settings: { ...STILL, ...settings },
  status: { phase: running(change) },
  answers: { 'session.get': () => session },
});

/** A break of two minutes that has been open long enough for keys to count. */
export async function showRunning(
  change: Change = {},
  session: Session | null = sampleSession(),
  settings: Partial<Settings> = {},
) {
  const shown = await showPage('break', optionsOf(change, session, settings));
  pass(KEYS_WAIT);
  return shown;
}

/** The same break this far into its session, ms; no key counts yet. */
export const showAt = (elapsed: number, settings: Partial<Settings> = {}, change: Change = {}) =>
  showPage('break', at(elapsed, settings, change));

/** The page of that break loaded again. */
export const reloadAt = (elapsed: number, settings: Partial<Settings> = {}) =>
  reloadPage('break', at(elapsed, settings));

const at = (elapsed: number, settings: Partial<Settings>, change: Change = {}) =>
  optionsOf({ remainingMs: sampleSession().length - elapsed, ...change }, sampleSession(), settings); // prettier-ignore
