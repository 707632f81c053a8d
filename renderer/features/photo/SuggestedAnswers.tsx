import { useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import type { QuestionId } from '../../../shared/ergonomics/audit/question.ts';
import styles from './SuggestedAnswers.module.css';
import { isTicked } from './suggestions.ts';
import type { Suggestion, Ticks } from './suggestions.ts';
import { Tick } from './Tick.tsx';

interface SuggestedAnswersProps {
  readonly suggestions: readonly Suggestion[];
  readonly ticks: Ticks;
  /** All markers are placed, and none is in doubt. */
  readonly isReady: boolean;
  readonly onTick: (question: QuestionId, isTicked: boolean) => void;
}

/** The answers that the picture gives, to be taken over or not. */
export function SuggestedAnswers({ suggestions, ticks, isReady, onTick }: SuggestedAnswersProps) {
  const { t } = useWords();
  const lead = !isReady
    ? 'photo.answersLater'
    : suggestions.length === 0
      ? 'photo.answersNone'
      : 'photo.answersLead';
  return (
    <Card heading={t('photo.answersTitle')}>
      <p className={styles.lead}>{t(lead)}</p>
      {isReady && suggestions.length > 0 && (
        <ul className={styles.list}>
          {suggestions.map((suggestion) => {
            const { question, option, said, unseen } = suggestion;
            return (
              <li key={question.id} className={styles.answer} data-question={question.id}>
                <p className={styles.question}>{t(question.title)}</p>
                <p>{t(option.words)}</p>
                {unseen && <p className={styles.lead}>{t(`photo.unseen_${unseen}`)}</p>}
                {said && (
                  <p className={styles.lead}>{t('photo.answerSaid', { answer: t(said.words) })}</p>
                )}
                <Tick
                  words={t('photo.answerUse')}
                  about={t(question.title)}
                  isTicked={isTicked(suggestion, ticks)}
                  onChange={(is) => onTick(question.id, is)}
                />
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
