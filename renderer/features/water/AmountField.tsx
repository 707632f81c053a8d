import { useId } from 'react';
import { useShared, useWords } from '../../state/context.ts';
import field from '../../ui/LabelledInput.module.css';

interface AmountFieldProps {
  /** As it was typed, in the person's unit. */
  readonly typed: string;
  /** The id of what is wrong with it; null where nothing is. */
  readonly faultId: string | null;
  readonly onChange: (typed: string) => void;
}

/** An amount in the person's unit. What was typed stays, be it right or not. */
export function AmountField({ typed, faultId, onChange }: AmountFieldProps) {
  const { t } = useWords();
  const unit = useShared().settings.drinkUnit;
  const id = useId();
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {t(unit === 'ml' ? 'water.amountMl' : 'water.amountOunces')}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={field.input}
        value={typed}
        aria-invalid={faultId !== null}
        aria-describedby={faultId ?? undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
