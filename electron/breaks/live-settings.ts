// What lives here: the scheduler's settings as they are now, the same value until something changed.
// What does not: what they mean (shared/breaks/settings.ts).
import { breakSettingsOf } from '../../shared/breaks/settings.ts';
import type { BreakSettings } from '../../shared/breaks/settings.ts';
import type { Settings } from '../../shared/settings/definitions.ts';

/** Settings, time zone and trust in the idle signal, as one value that only changes with them. */
export function liveBreakSettings(
  settings: () => Settings,
  timeZone: () => string,
  idleTrusted: () => boolean,
): () => BreakSettings {
  let seen: readonly [Settings, string, boolean] | null = null;
  let value: BreakSettings | null = null;
  return () => {
    const now = [settings(), timeZone(), idleTrusted()] as const;
    if (value === null || seen?.some((part, index) => part !== now[index])) {
      value = breakSettingsOf(now[0], { timeZone: now[1], idleTrusted: now[2] });
      seen = now;
    }
    return value;
  };
}
