// What lives here: whether something other than input says that a person is at the screen.
// What does not: camera, microphone and media on real desktops; they come with "Know when not to interrupt".
// A sensor of cameras must leave out Sitwell's own use (security/camera-pass.ts): a picture at the desk is no meeting.
// To add a sensor: another EngagedSensor, and a choice of it here.
import { createSignal } from '../system/signal.ts';

/** Says whether a person is engaged, and when that changes. */
export interface EngagedSensor {
  readonly isEngaged: () => boolean;
  readonly listen: (listener: (engaged: boolean) => void) => () => void;
}

/** The event by which the preview desktop's control strip says "camera in use". */
const PREVIEW_EVENT = 'sitwell-preview:engaged';

/** A sensor that hears the preview desktop, and nothing on any other. */
export function engagedSensor(
  preview: boolean,
  facts: { readonly on: (event: string, listener: (engaged: unknown) => void) => unknown },
): EngagedSensor {
  let engaged = false;
  const changed = createSignal<boolean>();
  if (preview)
    facts.on(PREVIEW_EVENT, (now) => {
      engaged = now === true;
      changed.tell(engaged);
    });
  return { isEngaged: () => engaged, listen: changed.listen };
}
