import type { ComfortChange, ComfortView } from '../../../shared/comfort/check-in.ts';
import type { Translator } from '../../../shared/messages/translator.ts';
import { regionNames } from './region-words.ts';

const REFUSALS = {
  gone: 'checkIn.gone',
  failed: 'checkIn.failed',
  future: 'checkIn.future',
} as const;

/** Why nothing was changed; null where something was. */
export const refusalWords = ({ t }: Translator, change: ComfortChange): string | null =>
  change === 'changed' ? null : t(REFUSALS[change]);

const CHANGES = {
  added: 'checkIn.wasAdded',
  changed: 'checkIn.wasChanged',
  removed: 'checkIn.wasRemoved',
} as const;

/** What was changed last. */
export function undoWords(
  words: Translator,
  { what, checkIn }: NonNullable<ComfortView['undo']>,
): string {
  const level = words.number(checkIn.level);
  const places = regionNames(words, checkIn.regions);
  if (what === 'added' && places !== '') return words.t('checkIn.wasAddedAt', { level, places });
  return words.t(CHANGES[what], { level });
}
