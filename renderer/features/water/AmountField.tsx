import { Input, Label, NumberField } from 'react-aria-components';
import { DRINK_ML } from '../../../shared/hydration/drinks.ts';
import { amountIn, mlFrom, SHOWN_STEP } from '../../../shared/hydration/units.ts';
import { useShared, useWords } from '../../state/context.ts';
import field from '../../ui/TimeField.module.css';

interface AmountFieldProps {
  /** null while nothing sensible is typed. */
  readonly ml: number | null;
  readonly onChange: (ml: number | null) => void;
}

/** An amount in the person's unit. What is left as it was stays the same to the ml. */
export function AmountField({ ml, onChange }: AmountFieldProps) {
  const { t } = useWords();
  const unit = useShared().settings.drinkUnit;
  const type = (amount: number): void => {
    if (Number.isNaN(amount)) onChange(null);
    else if (ml === null || amount !== amountIn(unit, ml))
      onChange(Math.min(DRINK_ML.max, Math.max(DRINK_ML.min, mlFrom(unit, amount))));
  };
  return (
    <NumberField
      className={field.field ?? ''}
      value={ml === null ? Number.NaN : amountIn(unit, ml)}
      minValue={SHOWN_STEP[unit] === 1 ? DRINK_ML.min : SHOWN_STEP[unit]}
      maxValue={amountIn(unit, DRINK_ML.max)}
      step={SHOWN_STEP[unit]}
      onChange={type}
    >
      <Label className={field.label ?? ''}>
        {t(unit === 'ml' ? 'water.amountMl' : 'water.amountOunces')}
      </Label>
      <Input className={field.input ?? ''} />
    </NumberField>
  );
}
