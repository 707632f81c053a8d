import { useEffect, useRef } from 'react';
import type { MessageKey } from '../../../../shared/messages/translator.ts';
import { MINUTE } from '../../../../shared/time/moment.ts';
import { useAsk, useShared, useWords } from '../../../state/context.ts';
import { CheckInForm } from '../../comfort/CheckInForm.tsx';
import { DrinkForm } from '../../water/DrinkForm.tsx';
import { spanChanged } from '../change-words.ts';
import type { DetailsProps } from '../details/details-props.ts';
import { SPAN_KINDS, WAS } from '../details/SpanDetails.tsx';
import type { Range } from '../../../../shared/time/range.ts';
import { RangeForm } from '../RangeForm.tsx';
import styles from './AddForm.module.css';
import type { Addition } from './additions.ts';

interface AddFormProps extends DetailsProps {
  readonly addition: Addition;
  readonly onCancel: () => void;
}

/** What stands in the fields at first is so long. */
const USUAL = 15 * MINUTE;

/** Of forms without a heading of their own. */
const HEADINGS: Readonly<Partial<Record<Addition, MessageKey>>> = {
  drink: 'today.addDrinkTitle',
  checkIn: 'today.addCheckInTitle',
};

/** Writes down what Sitwell could not see: one form at a time. */
export function AddForm({ addition, ...rest }: AddFormProps) {
  const { t } = useWords();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  return (
    <div ref={form} className={styles.form}>
      {HEADINGS[addition] && <h3 className={styles.heading}>{t(HEADINGS[addition])}</h3>}
      <Form addition={addition} {...rest} />
    </div>
  );
}

function Form({ addition, day, now, changes, onChanged, onCancel }: AddFormProps) {
  const words = useWords();
  const { t, time } = words;
  const { timeZone } = useShared().info;
  const ask = useAsk();
  const limits = { start: day.start, end: Math.min(day.end, now ?? day.end) };
  const first = firstRange(limits, now);
  const amend = (
    amendment: Parameters<typeof changes.amend>[0],
    said: string,
    at: number,
  ): void => {
    void changes.amend(amendment, said).then((isDone) => {
      if (isDone) onChanged(at);
    });
  };
  switch (addition) {
    case 'break':
      return (
        <RangeForm
          heading={t('today.addBreakTitle')}
          limits={limits}
          first={first}
          choices={[{ id: 'add', words: t('today.addBreakDo') }]}
          onChoose={(_, { start, end }) =>
            amend(
              { do: 'addBreak', start, end },
              t('today.breakAdded', { from: time(start, timeZone), to: time(end, timeZone) }),
              start,
            )
          }
          onCancel={onCancel}
        />
      );
    case 'time':
      return (
        <RangeForm
          heading={t('today.addTimeTitle')}
          limits={limits}
          first={first}
          choices={SPAN_KINDS.map((id) => ({ id, words: t(WAS[id]) }))}
          onChoose={(as, range) =>
            amend(
              { do: 'correct', ...range, as },
              spanChanged(words, timeZone, range, as),
              range.start,
            )
          }
          onCancel={onCancel}
        />
      );
    case 'drink':
      return (
        <DrinkForm
          drink={null}
          day={day}
          now={now}
          onDone={(answer) =>
            ask(changes.drink(answer).then((isDone) => isDone && onChanged(now ?? day.start)))
          }
          onCancel={onCancel}
        />
      );
    case 'checkIn':
      return (
        <CheckInForm
          checkIn={null}
          day={day}
          now={now}
          onDone={(answer) =>
            ask(changes.checkIn(answer).then((isDone) => isDone && onChanged(now ?? day.start)))
          }
          onCancel={onCancel}
        />
      );
  }
}

/** The last quarter of an hour, or one in the middle of a past day. */
function firstRange({ start, end }: Range, now: number | null): Range {
  if (now === null) {
    const middle = Math.floor((start + end) / 2 / MINUTE) * MINUTE;
    return { start: middle, end: middle + USUAL };
  }
  return { start: Math.max(start, Math.floor((end - USUAL) / MINUTE) * MINUTE), end };
}
