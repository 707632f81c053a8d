import { useState } from 'react';
import type { DayCheckIn } from '../../../../shared/comfort/check-in.ts';
import { call } from '../../../api.ts';
import { useAsk, useWords } from '../../../state/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckInForm } from '../../comfort/CheckInForm.tsx';
import { regionNames } from '../../comfort/region-words.ts';
import type { DetailsProps } from './details-props.ts';
import styles from './details.module.css';

interface CheckInDetailsProps extends DetailsProps {
  readonly checkIn: DayCheckIn;
}

/** Where it was and what was noted; changing it or taking it away. */
export function CheckInDetails({ checkIn, day, now, changes, onChanged }: CheckInDetailsProps) {
  const words = useWords();
  const { t } = words;
  const ask = useAsk();
  const [isEdited, setIsEdited] = useState(false);
  const { id, regions, note, at } = checkIn;
  const tell = (answer: Parameters<typeof changes.checkIn>[0]): void =>
    ask(changes.checkIn(answer).then((isDone) => isDone && onChanged(at)));
  if (isEdited)
    return (
      <CheckInForm
        checkIn={checkIn}
        day={day}
        now={now}
        onDone={tell}
        onCancel={() => setIsEdited(false)}
      />
    );
  return (
    <>
      {regions.length > 0 && <p>{regionNames(words, regions)}</p>}
      {note !== '' && <p className={styles.note}>{note}</p>}
      <div className={styles.actions}>
        <Button onClick={() => setIsEdited(true)}>{t('app.edit')}</Button>
        <Button onClick={() => ask(call('comfort.change', { type: 'remove', id }).then(tell))}>
          {t('app.remove')}
        </Button>
      </div>
    </>
  );
}
