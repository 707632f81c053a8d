import { shownBounds } from '../../../shared/hydration/typed-amount.ts';
import { useShared, useWords } from '../../state/context.ts';
import { useAmount } from './use-amount.ts';

/** What is said of an amount that cannot be: the least and the most there can be (ml), in the person's unit. */
export function useAmountFault(bounds: { readonly min: number; readonly max: number }): string {
  const { t } = useWords();
  const amount = useAmount();
  const { min, max } = shownBounds(useShared().settings.drinkUnit, bounds);
  return t('water.amountFault', { least: amount(min), most: amount(max) });
}
