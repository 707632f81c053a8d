import type { ComponentProps } from 'react';
import type { DayCheckIn } from '../../../shared/comfort/check-in.ts';
import { useWords } from '../../state/context.ts';
import styles from '../../ui/EntryLine.module.css';
import { CheckInForm } from './CheckInForm.tsx';
import { CheckInItem } from './CheckInItem.tsx';

interface CheckInListProps {
  readonly checkIns: readonly DayCheckIn[];
  /** The id of the one that is being changed. */
  readonly edited: string | null;
  readonly form: Omit<ComponentProps<typeof CheckInForm>, 'checkIn'>;
  readonly onEdit: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** Today's check-ins, each changed where it stands. */
export function CheckInList({ checkIns, edited, form, onEdit, onRemove }: CheckInListProps) {
  const { t } = useWords();
  if (checkIns.length === 0) return null;
  return (
    <ol className={styles.list} aria-label={t('comfort.list')}>
      {checkIns.map((checkIn) => (
        <li key={checkIn.id} className={styles.item}>
          {checkIn.id === edited ? (
            <CheckInForm checkIn={checkIn} {...form} />
          ) : (
            <CheckInItem
              checkIn={checkIn}
              onEdit={() => onEdit(checkIn.id)}
              onRemove={() => onRemove(checkIn.id)}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
