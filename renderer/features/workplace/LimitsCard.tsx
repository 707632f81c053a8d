import { SCORE_NOTES } from '../../../shared/ergonomics/audit/score-words.ts';
import { useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import styles from './LimitsCard.module.css';

/** What the score is from, and what a self-check cannot tell. */
export function LimitsCard() {
  const { t } = useWords();
  return (
    <Card heading={t('audit.notesTitle')}>
      <ul className={styles.notes}>
        {SCORE_NOTES.map((note) => (
          <li key={note}>{t(note)}</li>
        ))}
      </ul>
    </Card>
  );
}
