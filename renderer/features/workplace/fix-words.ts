import { isRosaItem } from '../../../shared/ergonomics/audit/findings.ts';
import { SECTION_WORDS } from '../../../shared/ergonomics/audit/score-words.ts';
import type { RankedFix } from '../../../shared/ergonomics/fixes/fix.ts';
import type { RosaSection } from '../../../shared/ergonomics/rosa/items.ts';
import type { Translator } from '../../../shared/messages/translator.ts';

/** What a fix would do to the score, as it is: also where that is little or nothing. */
export function effectWords(
  { t }: Translator,
  { total, section, solves }: RankedFix,
  drivers: readonly RosaSection[],
): string {
  if (total.then < total.now) return t('workplaces.movesTotal', total);
  if (section && section.then < section.now) {
    const values = { ...section, section: t(SECTION_WORDS[section.section]), total: total.now };
    return t(
      drivers.includes(section.section) ? 'workplaces.movesDriver' : 'workplaces.movesSection',
      values,
    );
  }
  const isUnscored = !solves.some(isRosaItem);
  return t(isUnscored ? 'workplaces.movesUnscored' : 'workplaces.movesNothing');
}

/** What a fix costs and how long it takes: "Costs nothing · A minute". */
export const effortWords = ({ t }: Translator, { fix }: RankedFix): string =>
  `${t(`workplaces.cost_${fix.cost}`)} · ${t(`workplaces.effort_${fix.effort}`)}`;
