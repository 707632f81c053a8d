import type { Amendment } from '../../../../shared/insights/amendment.ts';
import type { DayBreak } from '../../../../shared/insights/day.ts';
import { isOwnBreak } from '../../../../shared/insights/own-break.ts';
import type { MessageKey } from '../../../../shared/messages/translator.ts';
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
  const { outcome, recorded, share, start } = settled;
  const at = time(start, timeZone);
  const amend = ({ amendment, said }: Saying): void => {
    void changes.amend(amendment, t(said, { at })).then((isDone) => {
      if (isDone) onChanged(start);
    });
  };
  const sayings = sayingsOf(settled);
  return (
    <>
      {outcome === 'partial' && <p>{t('today.share', { share: percent(share) })}</p>}
      {recorded !== null && (
        <p className={styles.soft}>
          {t('today.recorded', { outcome: t(OUTCOME_WORDS[recorded]) })}
        </p>
      )}
      {sayings.length > 0 && (
        <div className={styles.actions}>
          {sayings.map((saying) => (
            <Button key={saying.words} onClick={() => amend(saying)}>
              {t(saying.words)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

/** Something a person can say of a break. */
interface Saying {
  readonly words: MessageKey;
  readonly amendment: Amendment;
  /** What is told when it was done. */
  readonly said: MessageKey;
}

function sayingsOf({ id: breakId, outcome, by }: DayBreak): readonly Saying[] {
  const take: Saying = {
    words: 'today.didTake',
    amendment: { do: 'settle', breakId, outcome: 'taken' },
    said: 'today.breakTaken',
  };
  const skip: Saying = {
    words: 'today.didNot',
    amendment: { do: 'settle', breakId, outcome: 'skipped' },
    said: 'today.breakSkipped',
  };
  if (isOwnBreak(breakId)) {
    const amendment = { do: 'removeBreak', breakId } as const;
    return [{ words: 'app.remove', amendment, said: 'today.breakRemoved' }];
  }
  // Standing is no rest that one took or did not; its time can be set right instead.
  if (by === 'standing') return [];
  switch (outcome) {
    case 'taken':
    case 'natural':
      return [skip];
    case 'partial':
      return [take, skip];
    case 'skipped':
    case 'missed':
      return [take];
  }
}
