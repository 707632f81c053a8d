import { amountIn, mlFrom } from '../../../../shared/hydration/units.ts';
import type { NumberSetting } from '../../../../shared/settings/definition.ts';
import { useShared, useWords } from '../../../state/context.ts';
import { NumberControl } from './NumberControl.tsx';
import fields from './fields.module.css';

interface AmountControlProps {
  readonly label: string;
  readonly describedBy: string;
  readonly definition: NumberSetting;
  /** Whole ml. */
  readonly value: number;
  readonly onChange: (ml: number) => void;
}

/** An amount for a day, in the person's unit: steps of the setting in ml, whole ounces otherwise. */
export function AmountControl({
  label,
  describedBy,
  definition,
  value,
  onChange,
}: AmountControlProps) {
  const { t } = useWords();
  const unit = useShared().settings.drinkUnit;
  const isMl = unit === 'ml';
  const words = t(isMl ? 'settings.amountsUnitMl' : 'settings.amountsUnitOunces');
  const inUnit = (ml: number, round: (amount: number) => number): number =>
    isMl ? ml : round(amountIn(unit, ml));
  const shown = inUnit(value, Math.round);
  return (
    <div className={fields.group}>
      <NumberControl
        label={t('settings.amountIn', { name: label, unit: words })}
        describedBy={describedBy}
        definition={{
          ...definition,
          min: inUnit(definition.min, Math.ceil),
          max: inUnit(definition.max, Math.floor),
          step: isMl ? definition.step : 1,
        }}
        value={shown}
        onChange={(amount) => {
          if (amount !== shown) onChange(mlFrom(unit, amount));
        }}
      />
      <span aria-hidden="true">{words}</span>
    </div>
  );
}
