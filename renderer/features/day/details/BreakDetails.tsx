import type { DayBreak } from '../../../../shared/insights/day.ts';
import { isOwnBreak } from '../../../../shared/insights/own-break.ts';
import { useShared, useWords } from '../../../state/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { OUTCOME_WORDS } from '../piece-words.ts';
import type { DetailsProps } from './details-props.ts';
import styles from './details.module.css';

interface BreakDetailsProps extends DetailsProps {
  readonly settled: DayBreak;
}

/** What became of a break, and saying otherwise. What it was recorded as stays readable. */
export function BreakDetails({ settled, changes, onChanged }: BreakDetailsProps) {
  const { t, time, percent } = useWords();
  const { timeZone } = useShared().info;
  const { id, outcome, recorded, share, start } = settled;
  const at = time(start, timeZone);
  const amend = (amendment: Parameters<typeof changes.amend>[0], said: string): void => {
    void changes.amend(amendment, said).then((isDone) => {
      if (isDone) onChanged(start);
    });
  };
  const canTake = outcome === 'skipped' || outcome === 'missed' || outcome === 'partial';
  const canSkip = outcome === 'taken' || outcome === 'partial' || outcome === 'natural';
  return (
    <>
      {outcome === 'partial' && <p>{t('today.share', { share: percent(share) })}</p>}
      {recorded !== null && (
        <p className={styles.soft}>
          {t('today.recorded', { outcome: t(OUTCOME_WORDS[recorded]) })}
        </p>
      )}
      <div className={styles.actions}>
        {canTake && (
          <Button
            onClick={() =>
              amend({ do: 'settle', breakId: id, outcome: 'taken' }, t('today.breakTaken', { at }))
            }
          >
            {t('today.didTake')}
          </Button>
        )}
        {isOwnBreak(id) ? (
          <Button
            onClick={() =>
              amend({ do: 'removeBreak', breakId: id }, t('today.breakRemoved', { at }))
            }
          >
            {t('app.remove')}
          </Button>
        ) : (
          canSkip && (
            <Button
              onClick={() =>
                amend(
                  { do: 'settle', breakId: id, outcome: 'skipped' },
                  t('today.breakSkipped', { at }),
                )
              }
            >
              {t('today.didNot')}
            </Button>
          )
        )}
      </div>
    </>
  );
}
