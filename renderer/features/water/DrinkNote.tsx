import { MOST_IN_A_DAY, MOST_IN_AN_HOUR } from '../../../shared/hydration/notes.ts';
import type { WaterNote } from '../../../shared/hydration/water-view.ts';
import { useWords } from '../../state/context.ts';
import styles from './DrinkRow.module.css';
import { useAmount } from './use-amount.ts';

/** Something calm where much was drunk in little time. It is there empty, so that a screen reader hears it come. */
export function DrinkNote({ note }: { readonly note: WaterNote | null }) {
  const { t } = useWords();
  const amount = useAmount();
  return (
    <p className={styles.note} role="status">
      {note === 'hour' && t('drinks.noteHour', { amount: amount(MOST_IN_AN_HOUR) })}
      {note === 'day' && t('drinks.noteDay', { amount: amount(MOST_IN_A_DAY) })}
    </p>
  );
}
