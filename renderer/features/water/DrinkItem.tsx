import type { DayDrink } from '../../../shared/hydration/drinks.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './DrinkList.module.css';
import { kindWords } from './drink-words.ts';
import { useAmount } from './use-amount.ts';

interface DrinkItemProps {
  readonly drink: DayDrink;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A drink: when, how much, what, and the ways to set it right. */
export function DrinkItem({ drink, onEdit, onRemove }: DrinkItemProps) {
  const words = useWords();
  const { t } = words;
  const { info } = useShared();
  const what = {
    time: words.time(drink.at, info.timeZone),
    amount: useAmount()(drink.ml),
    kind: kindWords(words, drink.drink),
  };
  return (
    <>
      <span className={styles.time}>{what.time}</span>
      <span className={styles.amount}>{what.amount}</span>
      <span className={styles.kind}>
        {what.kind}
        {drink.drink === 'alcohol' && <span className={styles.soft}> {t('water.countsNone')}</span>}
      </span>
      <span className={styles.buttons}>
        <Button look="quiet" aria-label={t('water.editNamed', what)} onClick={onEdit}>
          {t('app.edit')}
        </Button>
        <Button look="quiet" aria-label={t('water.removeNamed', what)} onClick={onRemove}>
          {t('app.remove')}
        </Button>
      </span>
    </>
  );
}
