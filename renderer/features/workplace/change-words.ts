import type { Changes } from '../../../shared/ergonomics/workplaces/trend.ts';
import type { Translator } from '../../../shared/messages/translator.ts';
import { findingWords } from './findings.ts';

/** What came and what went between two audits, in a line of words. */
export function changeWords(words: Translator, changes: Changes): string {
  const { t } = words;
  const came = findingWords(words, changes.came);
  const went = findingWords(words, changes.went);
  if (came !== '' && went !== '') return t('workplaces.cameWent', { came, went });
  if (came !== '') return t('workplaces.came', { came });
  return went === '' ? t('workplaces.same') : t('workplaces.went', { went });
}
