import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import { unknownHours, unknownQuestions } from '../../../shared/ergonomics/audit/findings.ts';
import { wordedFor } from '../../../shared/ergonomics/audit/worded.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { openAudit, openRecheck } from '../audit/paths.ts';
import folds from '../../ui/Fold.module.css';
import styles from './UnknownCard.module.css';

/** More than these are folded away: they would stand between the score and what to do. */
const FEW = 3;

/** What somebody could not say, what it could do to the score, and the way to each of it. */
export function UnknownCard({ audit }: { readonly audit: Audit }) {
  const { t } = useWords();
  const questions = unknownQuestions(audit);
  const hours = unknownHours(audit);
  const count = questions.length + hours.length;
  if (count === 0) return null;
  const [low, high] = [audit.score.low.total, audit.score.high.total];
  const each = (
    <ul className={styles.list}>
      {questions.map((question) => (
        <li key={question.id}>
          <Button look="quiet" className={styles.open} onClick={() => openRecheck(question.id)}>
            {t(wordedFor(question, audit.answers).title)}
          </Button>
        </li>
      ))}
      {hours.map((subject) => (
        <li key={subject}>
          <Button look="quiet" className={styles.open} onClick={() => openAudit('begin')}>
            {t(`workplaces.hours_${subject}`)}
          </Button>
        </li>
      ))}
    </ul>
  );
  return (
    <Card heading={t('workplaces.unknown')}>
      <p>
        {t(low === high ? 'workplaces.unknownSame' : 'workplaces.unknownLead', {
          count,
          low,
          high,
        })}
      </p>
      {questions.length > 1 && (
        <Button className={styles.all} onClick={() => openRecheck(questions.map(({ id }) => id))}>
          {t('workplaces.unknownAll')}
        </Button>
      )}
      {count > FEW ? (
        <details className={folds.fold}>
          <summary>{t('workplaces.unknownEach', { count })}</summary>
          {each}
        </details>
      ) : (
        each
      )}
    </Card>
  );
}
