import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import { BAND_WORDS } from '../../../shared/ergonomics/audit/score-words.ts';
import { bandOf } from '../../../shared/ergonomics/rosa/band.ts';
import { useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import { driverWords, totalWords } from './score-words.ts';
import styles from './ScoreCard.module.css';
import { SectionBars } from './SectionBars.tsx';

/** The score of an audit: its number, its band in words, and the three sections it is the worst of. */
export function ScoreCard({ audit }: { readonly audit: Audit }) {
  const words = useWords();
  const { t } = words;
  const { low } = audit.score;
  const band = bandOf(low.total);
  return (
    <Card heading={t('workplaces.score')}>
      <div className={styles.score}>
        <p className={`${styles.total} ${styles[band]}`}>{totalWords(words, audit.score)}</p>
        <div className={styles.words}>
          <p className={styles.band}>{t(BAND_WORDS[band].name)}</p>
          <p>{t(BAND_WORDS[band].text)}</p>
          <p className={styles.scale}>{t('workplaces.scale')}</p>
        </div>
      </div>
      <SectionBars audit={audit} />
      <p>{driverWords(words, audit.score)}</p>
    </Card>
  );
}
