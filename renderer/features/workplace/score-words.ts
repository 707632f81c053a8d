import type { AuditScore } from '../../../shared/ergonomics/audit/audit.ts';
import { SECTION_WORDS } from '../../../shared/ergonomics/audit/score-words.ts';
import type { RosaSection } from '../../../shared/ergonomics/rosa/items.ts';
import type { Translator } from '../../../shared/messages/translator.ts';

/** A number, or "4, perhaps up to 6" where answers are open. */
export const rangeWords = ({ t }: Translator, low: number, high: number): string =>
  low === high ? String(low) : t('workplaces.scoreRange', { low, high });

/** The total of an audit in these words. */
export const totalWords = (words: Translator, { low, high }: AuditScore): string =>
  rangeWords(words, low.total, high.total);

/** Which sections set the score, and that the others do not. */
export function driverWords({ t }: Translator, drivers: readonly RosaSection[]): string {
  const [first = 'chair', second, third] = drivers;
  if (third) return t('workplaces.drivenByAll');
  const section = t(SECTION_WORDS[first]);
  if (!second) return t('workplaces.drivenBy', { section });
  return t('workplaces.drivenByTwo', { first: section, second: t(SECTION_WORDS[second]) });
}
