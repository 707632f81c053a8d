import { useWords } from '../../../state/context.ts';
import { ENOUGH } from './enough.ts';
import styles from './NotEnough.module.css';

interface NotEnoughProps {
  readonly days: number;
  readonly checkIns: number;
  /** Between which days was looked, in words. */
  readonly dates: string;
}

/** That there is too little to see yet, how much there is, and what would be needed. */
export function NotEnough({ days, checkIns, dates }: NotEnoughProps) {
  const { t } = useWords();
  return (
    <div className={styles.words}>
      <p>{t('history.tooLittle', { ...ENOUGH })}</p>
      <p className={styles.soft}>
        {checkIns === 0
          ? t('history.tooLittleNone', { dates })
          : t('history.tooLittleSoFar', { count: checkIns, days, dates })}
      </p>
    </div>
  );
}
