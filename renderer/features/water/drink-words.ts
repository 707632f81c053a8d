// What lives here: drinks, changes of them and what main answered, in words.
// What does not: amounts (use-amount.ts, shared/hydration/amount-words.ts).
// To say something new about a drink: its message in en/drinks.ts, one function here.
import type { WaterChange } from '../../../shared/hydration/command.ts';
import type { DrinkKind } from '../../../shared/hydration/drinks.ts';
import type { WaterUndo, WaterView } from '../../../shared/hydration/water-view.ts';
import type { MessageKey, Translator } from '../../../shared/messages/translator.ts';

type Words = Pick<Translator, 't'>;
type Amount = (ml: number) => string;

/** The name of a kind of drink. */
export const kindWords = ({ t }: Words, kind: DrinkKind): string => t(`drinks.${kind}Name`);

/** What the last change did: "Logged: 250 ml, Water." */
export function undoWords(words: Words, amount: Amount, { what, drink }: WaterUndo): string {
  const values = { amount: amount(drink.ml), kind: kindWords(words, drink.drink) };
  return words.t(`drinks.${what}`, values);
}

const REFUSALS: Readonly<Record<Exclude<WaterChange, 'changed'>, MessageKey>> = {
  gone: 'drinks.gone',
  failed: 'drinks.failed',
  future: 'drinks.future',
};

/** Why nothing was changed; null where something was. */
export function refusalWords({ t }: Words, change: WaterChange): string | null {
  return change === 'changed' ? null : t(REFUSALS[change]);
}

/** How much was drunk today, and of which goal, where there is one. */
export function totalWords({ t }: Words, amount: Amount, view: WaterView): string {
  const { countedMl, drinks, goalMl } = view;
  if (drinks.length === 0) return t('drinks.none');
  if (goalMl === null) return t('drinks.soFar', { amount: amount(countedMl) });
  return t('drinks.soFarOf', { amount: amount(countedMl), goal: amount(goalMl) });
}
