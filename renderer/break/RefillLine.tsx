import { useWater } from '../features/water/use-water.ts';
import { useWords } from '../state/context.ts';

/** Where a drink is proposed along with this break: standing up anyway, one can refill the glass. */
export function RefillLine({ className }: { readonly className: string | undefined }) {
  const { t } = useWords();
  const { view } = useWater();
  if (view?.proposal?.by !== 'break') return null;
  return <p className={className}>{t('drinks.refill')}</p>;
}
