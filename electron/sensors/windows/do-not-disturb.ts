// What lives here: whether the person has silenced notifications on Windows.
// What does not: asking (script.ts).
// From 23H2 on Windows 11 tells its mode, also where a rule of its own set it (a game, a copied display). Before,
// only presentation mode and the quiet hour of a new account are told. Read in the reference, not tried on Windows.
import type { Answer } from '../../../shared/sensing/signs.ts';
import { unknown } from '../answers.ts';
import type { Printed } from './printed.ts';

const PRESENTING = 4;
const QUIET_TIME = 6;

/** Whether notifications are silenced. */
export function doNotDisturbOf({ notice, mode }: Printed): Answer {
  const by = (reason: string): Answer => ({ is: 'yes', by: [{ program: '', reason }] });
  if (notice === PRESENTING) return by('presentation mode');
  if (notice === QUIET_TIME) return by('quiet time');
  if (mode !== null) return mode > 0 ? by('do not disturb') : { is: 'no' };
  return unknown('Windows tells this from Windows 11 23H2 on');
}
