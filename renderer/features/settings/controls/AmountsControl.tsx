import { useId, useRef, useState } from 'react';
import { amountWords } from '../../../../shared/hydration/amount-words.ts';
import { usualSizes } from '../../../../shared/hydration/sizes.ts';
import { typedMl } from '../../../../shared/hydration/typed-amount.ts';
import type { AmountsSetting } from '../../../../shared/settings/definition.ts';
import { useShared, useWords } from '../../../state/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useAmountFault } from '../../water/use-amount-fault.ts';
import styles from './Chips.module.css';
import fields from './fields.module.css';

interface AmountsControlProps {
  readonly label: string;
  readonly describedBy: string;
  readonly definition: AmountsSetting;
  /** Whole ml, from small to large; empty for the usual ones. */
  readonly value: readonly number[];
  readonly onChange: (amounts: readonly number[]) => void;
}

/** A few amounts, each with a way to remove it, and a field for one more. Whoever has none of their own begins with the usual ones. */
export function AmountsControl(props: AmountsControlProps) {
  const { label, describedBy, definition, value, onChange } = props;
  const words = useWords();
  const { t } = words;
  const unit = useShared().settings.drinkUnit;
  const list = useRef<HTMLUListElement>(null);
  const shown = value.length > 0 ? value : usualSizes(unit);
  const isFull = shown.length >= definition.most;

  const remove = (ml: number): void => {
    // The button that was pressed goes: the keyboard stays with the list.
    list.current?.focus();
    onChange(shown.filter((other) => other !== ml));
  };
  const add = (ml: number): void =>
    onChange([...new Set([...shown, ml])].toSorted((a, b) => a - b));

  return (
    <div className={styles.chips} role="group" aria-label={label} aria-describedby={describedBy}>
      <ul ref={list} className={styles.list} tabIndex={-1} aria-label={label}>
        {shown.map((ml) => {
          const amount = amountWords(words, ml, unit);
          return (
            <li key={ml} className={styles.chip}>
              {amount}
              <IconButton
                icon="close"
                label={t('settings.amountsRemove', { amount })}
                onClick={() => remove(ml)}
              />
            </li>
          );
        })}
      </ul>
      {isFull ? (
        <p className={fields.note}>{t('settings.amountsFull')}</p>
      ) : (
        <NewAmount definition={definition} onAdd={add} />
      )}
    </div>
  );
}

interface NewAmountProps {
  readonly definition: AmountsSetting;
  readonly onAdd: (ml: number) => void;
}

/** A field for one more, in the person's unit. What cannot be a size stays there to be set right. */
function NewAmount({ definition, onAdd }: NewAmountProps) {
  const { t } = useWords();
  const unit = useShared().settings.drinkUnit;
  const fault = useAmountFault(definition);
  const faultId = useId();
  const [typed, setTyped] = useState('');
  const [isFaulty, setFaulty] = useState(false);
  const words = t(unit === 'ml' ? 'settings.amountsUnitMl' : 'settings.amountsUnitOunces');
  const add = (): void => {
    const ml = typedMl(unit, typed, definition);
    setFaulty(ml === null);
    if (ml === null) return;
    setTyped('');
    onAdd(ml);
  };
  return (
    <form
      className={fields.group}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={`${fields.field} ${styles.field}`}
        aria-label={t('settings.amountsNew', { unit: words })}
        aria-invalid={isFaulty}
        aria-describedby={isFaulty ? faultId : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setFaulty(false);
        }}
      />
      <span aria-hidden="true">{words}</span>
      <Button type="submit" aria-label={t('settings.amountsAddNamed')}>
        {t('settings.amountsAdd')}
      </Button>
      <p id={faultId} className={styles.fault} role="status">
        {isFaulty && fault}
      </p>
    </form>
  );
}
