import { tellMachine } from './connection.ts';
import { byId } from './element.ts';
import { toDesktop } from './screens.ts';

/** Real milliseconds between two reports. */
const PAUSE = 250;

/** Reports the real pointer over the screens; the machine decides whether it counts as the person's. */
export function reportPointer(): void {
  let reported = 0;
  const report = (event: PointerEvent): void => {
    if (event.timeStamp - reported < PAUSE) return;
    reported = event.timeStamp;
    tellMachine({ type: 'input', ...toDesktop(event.clientX, event.clientY) });
  };
  byId('desk').addEventListener('pointermove', report, { passive: true });
  byId('desk').addEventListener('pointerdown', report, { passive: true });
}
