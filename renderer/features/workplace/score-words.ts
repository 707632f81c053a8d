import type { Audit, AuditScore } from '../../../shared/ergonomics/audit/audit.ts';
import { unknownHours, unknownQuestions } from '../../../shared/ergonomics/audit/findings.ts';
import { BAND_WORDS, SECTION_WORDS } from '../../../shared/ergonomics/audit/score-words.ts';
import { surelyDriving } from '../../../shared/ergonomics/audit/standing.ts';
import type { Standing } from '../../../shared/ergonomics/audit/standing.ts';
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

/** The band of a score, or the two it lies between, or that too little is known. */
export function standingWords({ t }: Translator, standing: Standing): string {
  switch (standing.type) {
    case 'band':
      return t(BAND_WORDS[standing.band].name);
    case 'between':
      return t('workplaces.between', {
        low: t(BAND_WORDS[standing.low].name),
        high: t(BAND_WORDS[standing.high].name),
      });
    case 'open':
      return t('workplaces.open');
  }
}

/** Which sections set the score, and that the others do not. */
export function driverWords({ t }: Translator, score: AuditScore): string {
  const [first, second, third] = surelyDriving(score);
  if (!first) return t('workplaces.drivenByOpen');
  if (third) return t('workplaces.drivenByAll');
  const section = t(SECTION_WORDS[first]);
  if (!second) return t('workplaces.drivenBy', { section });
  return t('workplaces.drivenByTwo', { first: section, second: t(SECTION_WORDS[second]) });
}

/** How many answers of an audit are open, times included. */
export const openCount = (audit: Audit): number =>
  unknownQuestions(audit).length + unknownHours(audit).length;
