// What lives here: the fixed times of the scheduler, each with its reason.
// What does not: what a person can set (settings.ts).
// To change one: here, and in ARCHITECTURE.md's rules.
import { HOUR, MINUTE, SECOND } from '../time/moment.ts';

/** The prompt comes this long before a break is due. */
export const LEAD = 30 * SECOND;
/** A pause in typing this long lets the break open. */
export const TYPING_PAUSE = 3 * SECOND;
/** A break opens at the latest this long after it was due. */
export const LATEST = 60 * SECOND;
/** Still for this long at the opening, after having seen the prompt: the person has walked off. */
export const WALKED_OFF = 15 * SECOND;
/** Nothing is announced this soon after a resume, an unlock or a correction. */
export const CALM = 60 * SECOND;
/** After the last hold ends, its debt waits this long; a call that drops comes back sooner. */
export const RELEASE = 20 * SECOND;
/** Any absence this long pays every kind, locked or not. */
export const ANY_AWAY_PAYS = 5 * MINUTE;
/** Less counted time than this, and an absence is nobody's break. */
export const WORTH_A_BREAK = 5 * MINUTE;
/** A shorter kind due at most this long before a longer one waits for it. */
export const WAIT_FOR_LONGER = 5 * MINUTE;
/** After a partial break nothing is prompted for this long. */
export const AFTER_PARTIAL = 5 * MINUTE;
/** From this share of a break on it was taken; below the other it was skipped. */
export const TAKEN_SHARE = 0.8;
export const PARTIAL_SHARE = 0.2;
/** How often one break can be snoozed. */
export const SNOOZES = 2;
/** A skip can be taken back for this long. */
export const UNDO = 60 * SECOND;
/** "A minute more". */
export const MORE_TIME = MINUTE;
/** A session that a person chose is at least and at most this long. */
export const SHORTEST_SESSION = 5 * SECOND;
export const LONGEST_SESSION = HOUR;
/** A paused break goes on by itself after this long, so that it never stands on a screen for good. */
export const LONGEST_BREAK_PAUSE = 10 * MINUTE;
/** The end screen closes by itself. */
export const END_SCREEN = 20 * SECOND;
/** An unanswered "did you take it?" means nobody was at the screen. */
export const QUESTION = 60 * SECOND;
/** A posture prompt leaves by itself. */
export const POSTURE_PROMPT = 60 * SECOND;
/** Whoever has just joined a call is not asked to stand up yet. */
export const SETTLED_IN_CALL = 5 * MINUTE;
/** A meeting set by hand asks whether it goes on. */
export const MEETING_CHECK = 2 * HOUR;
/** A flare-up asks whether it is over. */
export const FLARE_UP_CHECK = 48 * HOUR;
/** A closed span is offered for correction for this long. */
export const CORRECTION_OFFER = 60 * SECOND;
/** How often the shell looks when nothing else asks for it. */
export const LOOK = 15 * SECOND;
/** The same while a break runs. */
export const LOOK_IN_BREAK = 5 * SECOND;
/** A silence of the shell longer than this, when it was asked to look, was sleep. */
export const UNANNOUNCED_SLEEP = 90 * SECOND;
/** Up-time must exceed monotonic time by this much to mean sleep; clocks are read one after another. */
export const CLOCK_SLACK = 2 * SECOND;
