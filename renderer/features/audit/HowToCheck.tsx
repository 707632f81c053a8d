import { useId } from 'react';
import type { Question } from '../../../shared/ergonomics/audit/question.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './HowToCheck.module.css';

interface HowToCheckProps {
  readonly question: Question;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** Behind a button: how to find the answer, and where its number is from. */
export function HowToCheck({ question, isOpen, onOpen }: HowToCheckProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className={styles.how}>
      <Button
        look="quiet"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onOpen(!isOpen)}
      >
        <svg className={isOpen ? styles.open : styles.arrow} viewBox="0 0 20 20" aria-hidden="true">
          <path d="M7 4l6 6-6 6" />
        </svg>
        {t('auditing.how')}
      </Button>
      <div id={id} className={styles.text} hidden={!isOpen}>
        <p>{t(question.check)}</p>
        {question.source !== undefined && <p className={styles.source}>{t(question.source)}</p>}
      </div>
    </div>
  );
}
