import { useState } from 'react';
import type { DayDrink } from '../../../../shared/hydration/drinks.ts';
import { call } from '../../../api.ts';
import { useAsk, useWords } from '../../../state/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { DrinkForm } from '../../water/DrinkForm.tsx';
import type { DetailsProps } from './details-props.ts';
import styles from './details.module.css';

interface DrinkDetailsProps extends DetailsProps {
  readonly drink: DayDrink;
}

/** Changing a drink or taking it away. */
export function DrinkDetails({ drink, day, now, changes, onChanged }: DrinkDetailsProps) {
  const { t } = useWords();
  const ask = useAsk();
  const [isEdited, setIsEdited] = useState(false);
  const tell = (answer: Parameters<typeof changes.drink>[0]): void =>
    ask(changes.drink(answer).then((isDone) => isDone && onChanged(drink.at)));
  if (isEdited)
    return (
      <DrinkForm
        drink={drink}
        day={day}
        now={now}
        onDone={tell}
        onCancel={() => setIsEdited(false)}
      />
    );
  return (
    <div className={styles.actions}>
      <Button onClick={() => setIsEdited(true)}>{t('app.edit')}</Button>
      <Button
        onClick={() => ask(call('water.change', { type: 'remove', id: drink.id }).then(tell))}
      >
        {t('app.remove')}
      </Button>
    </div>
  );
}
