import type { CheckFacts } from '../../shared/self-check/facts.ts';
import { findingsOf } from '../../shared/self-check/findings.ts';
import type { SelfCheckView } from '../../shared/self-check/finding.ts';
import { SIGN_IDS } from '../../shared/sensing/signs.ts';
import type { Answer, SignId } from '../../shared/sensing/signs.ts';
import { DEFAULT_SETTINGS } from '../../shared/settings/definitions.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import { START } from './clocks.ts';

/** What is sensed, with every other sign seen not to be there. */
export const sensesWith = (
  answers: Partial<Record<SignId, Answer>> = {},
): CheckFacts['senses'] => ({
  signs: SIGN_IDS.map((sign) => ({ sign, answer: answers[sign] ?? { is: 'no' }, at: START })),
  holds: [],
  engaged: false,
});

/** A desktop on which all is well and everything was tried, as far as not said otherwise. */
export function checkFacts(
  different: Partial<Omit<CheckFacts, 'settings'>> = {},
  settings: Partial<Settings> = {},
): CheckFacts {
  return {
    platform: 'linux',
    placesWindows: true,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    idle: { source: 'system', name: '', moved: true },
    trayHost: 'there',
    lastNotification: { type: 'shown' },
    autostart: 'missing',
    senses: sensesWith(),
    promptTookKeyboard: false,
    problems: {},
    noticed: { tray: true, prompt: true, overlay: true, notifications: true, sound: true },
    ...different,
  };
}

/** What pages get of such a desktop. */
export const checkView = (
  facts: CheckFacts = checkFacts(),
  different: Partial<SelfCheckView> = {},
): SelfCheckView => ({
  findings: findingsOf(facts),
  at: START,
  trying: null,
  news: [],
  ...different,
});
