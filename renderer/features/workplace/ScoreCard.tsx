import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import { BAND_WORDS } from '../../../shared/ergonomics/audit/score-words.ts';
import { troublesOf } from '../../../shared/ergonomics/audit/findings.ts';
import { standingOf } from '../../../shared/ergonomics/audit/standing.ts';
import type { Standing } from '../../../shared/ergonomics/audit/standing.ts';
import type { MessageKey } from '../../../shared/messages/translator.ts';
import { useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import { driverWords, openCount, standingWords, totalWords } from './score-words.ts';
import styles from './ScoreCard.module.css';
import { SectionBars } from './SectionBars.tsx';

/** The score of an audit: its number, its band in words, and the three sections it is the worst of. */
export function ScoreCard({ audit }: { readonly audit: Audit }) {
  const words = useWords();
  const { t } = words;
  const standing = standingOf(audit.score, openCount(audit));
  const look = standing.type === 'band' ? styles[standing.band] : styles.open;
  return (
    <Card heading={t('workplaces.score')}>
      <div className={styles.score}>
        <p className={`${styles.total} ${look}`}>{totalWords(words, audit.score)}</p>
        <div className={styles.words}>
          <p className={styles.band}>{standingWords(words, standing)}</p>
          <p>{t(textOf(audit, standing))}</p>
          <p className={styles.scale}>{t('workplaces.scale')}</p>
        </div>
      </div>
      <SectionBars audit={audit} />
      <p>{driverWords(words, audit.score)}</p>
    </Card>
  );
}

function textOf(audit: Audit, standing: Standing): MessageKey {
  if (standing.type !== 'band') return 'workplaces.openText';
  const isTimeAlone = openCount(audit) === 0 && troublesOf(audit.answers).length === 0;
  return isTimeAlone && standing.band !== 'good'
    ? 'workplaces.timeAlone'
    : BAND_WORDS[standing.band].text;
}
