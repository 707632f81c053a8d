import type { Answers } from '../../../shared/ergonomics/audit/question.ts';
import type { Angles, MarkerId } from '../../../shared/ergonomics/photo/measure.ts';
import { ANGLES } from '../../../shared/ergonomics/photo/measure.ts';
import { rangeOf, verdictOf } from '../../../shared/ergonomics/photo/ranges.ts';
import { useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import { knownAngle } from './angle-markers.ts';
import { rangeWords, sourceWords, valueWords } from './angle-words.ts';
import styles from './AngleList.module.css';

interface AngleListProps {
  readonly angles: Angles;
  readonly errors: Angles;
  readonly placed: ReadonlySet<MarkerId>;
  readonly answers: Answers;
}

/** Every angle with its error, its good range and who says so. */
export function AngleList({ angles, errors, placed, answers }: AngleListProps) {
  const { t } = useWords();
  return (
    <Card heading={t('photo.anglesTitle')}>
      <dl className={styles.list}>
        {ANGLES.map((angle) => {
          const range = rangeOf(angle, answers);
          const isKnown = knownAngle(angle, placed);
          const verdict = verdictOf(angle, angles, errors, answers);
          return (
            <div key={angle} className={styles.angle} data-angle={angle}>
              <dt className={styles.name}>{t(`photo.angle_${angle}`)}</dt>
              <dd className={isKnown ? styles.value : styles.soft}>
                {isKnown ? valueWords(t, angle, angles, errors) : t('photo.notYet')}
              </dd>
              {isKnown && <dd className={styles[verdict]}>{t(`photo.verdict_${verdict}`)}</dd>}
              <dd className={styles.range}>{rangeWords(t, angle, range)}</dd>
              <dd className={styles.soft}>{sourceWords(t, angle, answers)}</dd>
            </div>
          );
        })}
      </dl>
      <p className={styles.soft}>{t('photo.anglesLead')}</p>
    </Card>
  );
}
