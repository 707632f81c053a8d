import type { AuditScore } from '../../../shared/ergonomics/audit/audit.ts';
import { SECTION_WORDS } from '../../../shared/ergonomics/audit/score-words.ts';
import type { RosaSection } from '../../../shared/ergonomics/rosa/items.ts';
import type { Translator } from '../../../shared/messages/translator.ts';

/** A number, or "4–6", where many stand together. */
export const shortRange = (low: number, high: number): string =>
  low === high ? String(low) : `${low}–${high}`;

/** The total of an audit in full words, and short. */
export const totalWords = ({ t }: Translator, { low, high }: AuditScore): string =>
  low.total === high.total
    ? String(low.total)
    : t('workplaces.scoreRange', { low: low.total, high: high.total });
export const shortTotal = ({ low, high }: AuditScore): string => shortRange(low.total, high.total);

/** Which sections set the score, and that the others do not; as far as is known. */
export function driverWords({ t }: Translator, { low, high }: AuditScore): string {
  const said = driversAre(t, low.drivers);
  return low.total === high.total ? said : `${said} ${t('workplaces.drivenSoFar')}`;
}

function driversAre(t: Translator['t'], drivers: readonly RosaSection[]): string {
  const [first = 'chair', second, third] = drivers;
  if (third) return t('workplaces.drivenByAll');
  const section = t(SECTION_WORDS[first]);
  if (!second) return t('workplaces.drivenBy', { section });
  return t('workplaces.drivenByTwo', { first: section, second: t(SECTION_WORDS[second]) });
}
