import type { DayDrink } from '../../../shared/hydration/drinks.ts';
import { useShared, useWords } from '../../state/context.ts';
import { EntryLine } from '../../ui/EntryLine.tsx';
import styles from '../../ui/EntryLine.module.css';
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
    <EntryLine
      time={what.time}
      value={what.amount}
      editLabel={t('water.editNamed', what)}
      removeLabel={t('water.removeNamed', what)}
      onEdit={onEdit}
      onRemove={onRemove}
    >
      {what.kind}
      {drink.drink === 'alcohol' && <span className={styles.soft}> {t('water.countsNone')}</span>}
    </EntryLine>
  );
}
