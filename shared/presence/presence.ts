// What lives here: what samples, locks and sleep say about where a person is. Pure, no counts.
// What does not: what an absence pays, or what is recorded (../breaks).
// To add a kind of evidence: a field of Evidence and its line in newest().
import { SECOND } from '../time/moment.ts';
import type { PresenceStatus } from './types.ts';

/** Idle times may be whole seconds: input is new only if it moved by this much, ms. */
const IDLE_JITTER = SECOND;

/** The last input of somebody who was never seen. */
export const NEVER = Number.MIN_SAFE_INTEGER;

/** Where the person is, and why we think so. Times on the core's own clock, ms. */
export interface Presence {
  readonly status: PresenceStatus;
  /** The last moment at which somebody surely was at the desk. */
  readonly evidence: number;
  readonly lastInput: number;
  /** Something other than input said so at the last look. */
  readonly engaged: boolean;
  readonly locked: boolean;
  readonly asleep: boolean;
}

/** The thresholds that matter here, in ms. */
export interface PresenceSettings {
  readonly unsureAfterMs: number;
  readonly awayAfterMs: number;
  readonly engagedLimitMs: number;
}

/** What a look at somebody who was at the desk found. */
export interface SeenAtDesk {
  readonly presence: Presence;
  /** The person left at this moment (back-dated to the evidence). */
  readonly leftAt: number | null;
  /** Somebody was seen after being still for longer than the limit: that stretch was sat through. */
  readonly stillFrom: number | null;
}

/** What a look for somebody who was away found. */
export interface SeenAway {
  readonly presence: Presence;
  /** The person came back at this moment. */
  readonly returnedAt: number | null;
}

/** One look at the screen's user. */
export interface Evidence {
  readonly now: number;
  readonly idleMs: number;
  readonly engaged: boolean;
}

/** Whether a look found input that an earlier look had not. Idle times may be whole seconds. */
export function hasNewInput(presence: Presence, look: Evidence): boolean {
  return look.now - look.idleMs - presence.lastInput >= IDLE_JITTER;
}

/** The last moment a look vouches for: the last input, or now while engaged, within the limit. */
function newest(presence: Presence, look: Evidence, settings: PresenceSettings): number {
  const lastInput = Math.max(presence.lastInput, look.now - look.idleMs);
  if (!look.engaged) return lastInput;
  return Math.max(lastInput, Math.min(look.now, lastInput + settings.engagedLimitMs));
}

/**
 * Judges one look at a person who was at the desk (or unsure). Still for `unsureAfterMs`: unsure.
 * Seen still for `awayAfterMs`: away since the last evidence. Engagement beyond its limit is unsure at once.
 */
export function observeAtDesk(
  presence: Presence,
  look: Evidence,
  settings: PresenceSettings,
): SeenAtDesk {
  const evidence = Math.max(presence.evidence, newest(presence, look, settings));
  const lastInput = Math.max(presence.lastInput, look.now - look.idleMs);
  const gap = evidence - presence.evidence;
  const quiet = look.now - evidence;
  const left = quiet >= settings.awayAfterMs;
  const beyondLimit = look.engaged && look.now > lastInput + settings.engagedLimitMs;
  const unsure =
    quiet >= settings.unsureAfterMs ||
    (beyondLimit && quiet > 0) ||
    (presence.status === 'unsure' && gap < IDLE_JITTER);
  const status: PresenceStatus = left ? 'away' : unsure ? 'unsure' : 'atDesk';
  return {
    presence: { ...presence, status, evidence, lastInput, engaged: look.engaged },
    leftAt: left ? evidence : null,
    stillFrom: gap > settings.unsureAfterMs ? presence.evidence + settings.unsureAfterMs : null,
  };
}

/**
 * Judges one look at a person who was away, since when `earliest` they can have come back. Locked or
 * asleep, nothing brings them back but unlock or input after it.
 */
export function observeAway(
  presence: Presence,
  look: Evidence,
  settings: PresenceSettings,
  earliest: number,
): SeenAway {
  const seen = { ...presence, engaged: look.engaged };
  if (presence.locked || presence.asleep) return { presence: seen, returnedAt: null };
  const input = look.now - look.idleMs;
  // Somebody who started Sitwell was here a moment before it could look.
  const justArrived = presence.lastInput === NEVER && look.idleMs < settings.unsureAfterMs;
  const byInput = justArrived || (hasNewInput(presence, look) && input >= earliest);
  const byEngagement =
    look.engaged &&
    look.now >= earliest &&
    look.now <= Math.max(presence.lastInput, input) + settings.engagedLimitMs;
  if (!byInput && !byEngagement) return { presence: seen, returnedAt: null };
  const arrivedAt = Math.max(earliest, presence.evidence);
  const returnedAt = justArrived ? arrivedAt : byInput ? input : look.now;
  const evidence = byEngagement ? look.now : input;
  return {
    presence: {
      ...seen,
      status: 'atDesk',
      evidence,
      lastInput: Math.max(presence.lastInput, input),
    },
    returnedAt,
  };
}
