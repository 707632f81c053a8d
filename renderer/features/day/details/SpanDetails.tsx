import { useState } from 'react';
import type { DaySpan } from '../../../../shared/insights/day.ts';
import type { MessageKey } from '../../../../shared/messages/translator.ts';
import type { SpanKind } from '../../../../shared/presence/types.ts';
import { MINUTE } from '../../../../shared/time/moment.ts';
import { useShared, useWords } from '../../../state/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { spanChanged } from '../change-words.ts';
import type { Range } from '../../../../shared/time/range.ts';
import { RangeForm } from '../RangeForm.tsx';
import type { DetailsProps } from './details-props.ts';
import styles from './details.module.css';

/** What a person can say that a time was. */
export const WAS: Readonly<Record<SpanKind, MessageKey>> = {
  sitting: 'today.wasSitting',
  standing: 'today.wasStanding',
  away: 'today.wasAway',
};
export const SPAN_KINDS = Object.keys(WAS) as readonly SpanKind[];

interface SpanDetailsProps extends DetailsProps {
  readonly span: DaySpan;
}

/** Setting a stretch of time right: all of it, or a part. */
export function SpanDetails({ span, changes, onChanged }: SpanDetailsProps) {
  const words = useWords();
  const { t } = words;
  const { timeZone } = useShared().info;
  const [isPart, setIsPart] = useState(false);
  if (span.cause === 'sleep' && !span.corrected) return <p>{t('today.sleepFixed')}</p>;
  if (!span.correctable) return null;

  const correct = ({ start, end }: Range, as: SpanKind): void => {
    const said = spanChanged(words, timeZone, { start, end }, as);
    void changes.amend({ do: 'correct', start, end, as }, said).then((isDone) => {
      if (isDone) onChanged(start);
    });
  };
  const choices = SPAN_KINDS.filter((kind) => kind !== span.is);
  if (isPart)
    return (
      <RangeForm
        heading={t('today.partTitle')}
        limits={span}
        first={span}
        choices={choices.map((id) => ({ id, words: t(WAS[id]) }))}
        onChoose={(as, range) => correct(range, as)}
        onCancel={() => setIsPart(false)}
      />
    );
  return (
    <div className={styles.actions}>
      <p>{t('today.correct')}</p>
      {choices.map((kind) => (
        <Button key={kind} onClick={() => correct(span, kind)}>
          {t(WAS[kind])}
        </Button>
      ))}
      {span.end - span.start >= 2 * MINUTE && (
        <Button look="quiet" onClick={() => setIsPart(true)}>
          {t('today.part')}
        </Button>
      )}
    </div>
  );
}
