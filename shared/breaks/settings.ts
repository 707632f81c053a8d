// What lives here: what the scheduler wants to know of settings and surroundings, in its own units (ms).
// What does not: the settings a person sees (../settings).
// To add one: a field here and its line in breakSettingsOf.
import type { Settings } from '../settings/definitions.ts';
import { MINUTE } from '../time/moment.ts';
import type { WeekHours } from '../time/week-hours.ts';
import { kindsOf } from './kinds.ts';
import type { BreakKind } from './kinds.ts';

/** The scheduler's settings. All times in ms. */
export interface BreakSettings {
  /** Longest first. */
  readonly kinds: readonly BreakKind[];
  readonly unsureAfterMs: number;
  readonly awayAfterMs: number;
  /** Engagement without any input is believed this long. */
  readonly engagedLimitMs: number;
  /** Whether the idle signal tells the truth on this desktop. If not, the end screen asks. */
  readonly idleTrusted: boolean;
  readonly waitsForClick: boolean;
  /** Whether a soundless prompt may propose to stand during a call. */
  readonly hintsInCalls: boolean;
  readonly snoozeMs: number;
  readonly strict: boolean;
  readonly standingLimitMs: number;
  /** The sit-stand-move cycle, or null while that rhythm is off. */
  readonly cycle: { readonly sitMs: number; readonly standMs: number } | null;
  readonly timeZone: string;
  readonly dayStartHour: number;
  /** Hours in which prompts are welcome; null for always. */
  readonly hours: WeekHours | null;
}

/** What surrounds the settings: the person's zone, and whether the idle signal can be trusted. */
export interface Surroundings {
  readonly timeZone: string;
  readonly idleTrusted: boolean;
}

/** The scheduler's view of the settings. Compute it once per change, not per step. */
export function breakSettingsOf(settings: Settings, surroundings: Surroundings): BreakSettings {
  const unsureAfterMs = settings.unsureAfterMinutes * MINUTE;
  return {
    kinds: kindsOf(settings),
    unsureAfterMs,
    // "Away" cannot come before "unsure", whatever was set.
    awayAfterMs: Math.max(settings.awayAfterMinutes * MINUTE, unsureAfterMs),
    engagedLimitMs: settings.engagedLimitMinutes * MINUTE,
    idleTrusted:
      settings.idleSignal === 'automatic'
        ? surroundings.idleTrusted
        : settings.idleSignal === 'trusted',
    waitsForClick: settings.breakStart === 'click',
    hintsInCalls: settings.hintInCalls,
    snoozeMs: settings.snoozeMinutes * MINUTE,
    strict: settings.strict,
    standingLimitMs: settings.standingLimitMinutes * MINUTE,
    cycle: settings.sitStandCycle
      ? {
          sitMs: settings.cycleSitMinutes * MINUTE,
          standMs: settings.cycleStandMinutes * MINUTE,
        }
      : null,
    timeZone: surroundings.timeZone,
    dayStartHour: settings.dayStartHour,
    hours: settings.workingHoursEnabled ? settings.workingHours : null,
  };
}
