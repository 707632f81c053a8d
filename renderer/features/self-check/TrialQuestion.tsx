import { useId, useRef } from 'react';
import type { MessageKey } from '../../../shared/messages/translator.ts';
import type { CheckId } from '../../../shared/self-check/self-check.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { useFocusOnce } from '../../ui/use-focus-once.ts';
import styles from './SelfCheck.module.css';

const QUESTIONS: Readonly<Partial<Record<CheckId, MessageKey>>> = {
  tray: 'selfCheck.trying_tray',
  prompt: 'selfCheck.trying_prompt',
  overlay: 'selfCheck.trying_overlay',
  notifications: 'selfCheck.trying_notifications',
  sound: 'selfCheck.trying_sound',
};

interface TrialQuestionProps {
  readonly id: CheckId;
  readonly onAnswer: (noticed: boolean) => void;
}

/** What was tried just now, and whether it was noticed. */
export function TrialQuestion({ id, onAnswer }: TrialQuestionProps) {
  const { t } = useWords();
  const questionId = useId();
  const question = useRef<HTMLParagraphElement>(null);
  useFocusOnce(question);
  const key = QUESTIONS[id];
  if (!key) return null;
  return (
    <div className={styles.question} role="group" aria-labelledby={questionId}>
      <p ref={question} id={questionId} tabIndex={-1}>
        {t(key)}
      </p>
      <div className={styles.answers}>
        <Button onClick={() => onAnswer(true)}>{t('selfCheck.yes')}</Button>
        <Button onClick={() => onAnswer(false)}>{t('selfCheck.no')}</Button>
      </div>
    </div>
  );
}
