import type { ReactNode } from 'react';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './AuditFoot.module.css';

interface AuditFootProps {
  /** Going on is the one thing to do. */
  readonly isReady: boolean;
  readonly nextWords: string;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly isBusy?: boolean;
  /** What keys do. */
  readonly hint?: string;
  /** How keeping the answers goes. */
  readonly children?: ReactNode;
}

/** On and back, at the same place on every page of the audit. */
export function AuditFoot(props: AuditFootProps) {
  const { isReady, nextWords, onNext, onBack, isBusy = false, hint, children } = props;
  const { t } = useWords();
  return (
    <div className={styles.foot}>
      <Button onClick={onBack}>{t('auditing.back')}</Button>
      <Button
        look={isReady ? 'primary' : 'secondary'}
        className={styles.next}
        disabled={isBusy}
        onClick={onNext}
      >
        {nextWords}
      </Button>
      {children}
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
