// What lives here: whether the program in front fills its screen on Windows.
// What does not: asking (script.ts), telling slides from films (shared/sensing).
// Meaning of the notice: learn.microsoft.com, QUERY_USER_NOTIFICATION_STATE. Read, not tried on Windows.
import { programName } from '../../../shared/sensing/program-name.ts';
import type { Answer } from '../../../shared/sensing/signs.ts';
import { answerOf, unknown } from '../answers.ts';
import { sourceOf } from '../sources.ts';
import type { Edges, Printed } from './printed.ts';

/** Notices that mean full screen, with the reason that goes with them (see shared/sensing). */
const NOTICES: Readonly<Record<number, string>> = {
  2: '',
  3: '',
  4: 'presentation',
  7: '',
};

/** The desktop itself, and what lies over it for a moment, fill a screen without hiding anything. */
const DESKTOP = new Set([
  'explorer',
  'lockapp',
  'searchhost',
  'shellexperiencehost',
  'startmenuexperiencehost',
]);

/** Whether a program fills its screen. Sitwell's own break does not count. */
export function fullScreenOf(printed: Printed, own: string): Answer {
  const { notice, window, screens } = printed;
  const front = programName(printed.front ?? '');
  if (notice === null && (window === null || screens.length === 0))
    return unknown('Windows did not say what is in front');
  if (front === programName(own)) return { is: 'no' };
  const fills = window !== null && screens.some((screen) => isSame(screen, window));
  const said = NOTICES[notice ?? 0];
  if (said !== undefined) return answerOf([sourceOf(fills ? front : '', said)]);
  return answerOf(fills && !DESKTOP.has(front) ? [sourceOf(front)] : []);
}

/** A maximised window reaches over its screen's edges; one in full screen ends with them. */
function isSame(one: Edges, other: Edges): boolean {
  return one.every((edge, index) => Math.abs(edge - (other[index] ?? Infinity)) <= 1);
}
