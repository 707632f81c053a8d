// What lives here: whether a camera is in use on a Mac.
// What does not: asking (mac-sensors.ts), reading (assertions.ts).
// On Macs of Apple's own make a system program keeps the Mac awake while a camera runs, and does not say for whom.
// Older Macs and some cameras give no such sign, so without it nothing is known; a call shows by its microphone.
import type { Answer } from '../../../shared/sensing/signs.ts';
import { unknown } from '../answers.ts';
import type { Assertion } from './assertions.ts';

/** Whether a camera is in use; `wasSeen`: this Mac has shown one before, so that its absence means something. */
export function cameraOf(assertions: readonly Assertion[], wasSeen: boolean): Answer {
  const isOn = assertions.some(
    ({ owner, name }) =>
      owner === 'cameracaptured' || /FigCaptureDevice|^appleh\d+camerad/iu.test(name),
  );
  if (isOn) return { is: 'yes', by: [{ program: '', reason: 'camera' }] };
  return wasSeen ? { is: 'no' } : unknown('this Mac has not shown how it tells of its camera');
}
