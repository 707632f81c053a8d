import type { BreakKindId } from '../../shared/breaks/words.ts';
import { call } from '../api.ts';
import { useAsk, useWords } from '../state/context.ts';
import { Button } from '../ui/Button.tsx';

/** Offers the posture check to somebody who sits down again; resting the eyes moved nobody. It closes the break. */
export function CheckOffer({ kind }: { readonly kind: BreakKindId }) {
  const { t } = useWords();
  const ask = useAsk();
  if (kind === 'eyes') return null;
  return (
    <Button look="quiet" onClick={() => ask(call('check.open'))}>
      {t('breaks.overCheck')}
    </Button>
  );
}
