import type { BreakKindId } from '../../shared/breaks/words.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import { MINUTE } from '../../shared/time/moment.ts';

/** How long it is quiet after a skip or the last snooze of this kind, ms. */
export function intervalOf(kind: BreakKindId, settings: Settings): number {
  switch (kind) {
    case 'eyes':
      return settings.eyesIntervalMinutes * MINUTE;
    case 'move':
      return settings.moveIntervalMinutes * MINUTE;
    case 'long':
      return settings.longIntervalMinutes * MINUTE;
  }
}
