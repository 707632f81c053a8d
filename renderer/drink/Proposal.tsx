import { sizesOf } from '../../shared/hydration/sizes.ts';
import type { WaterView } from '../../shared/hydration/water-view.ts';
import { kindWords } from '../features/water/drink-words.ts';
import { useAmount } from '../features/water/use-amount.ts';
import { PromptFrame } from '../prompt/PromptFrame.tsx';
import { useShared, useStatus, useWords } from '../state/context.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Proposal.module.css';

interface ProposalProps {
  readonly view: WaterView;
  /** What is proposed. */
  readonly ml: number;
  readonly onLog: (ml: number) => void;
  readonly onNotNow: () => void;
}

/** How long ago the last drink was, the proposed size of water to press, and the other sizes below. */
export function Proposal({ view, ml, onLog, onNotNow }: ProposalProps) {
  const words = useWords();
  const { t, duration } = words;
  const amount = useAmount();
  const { settings } = useShared();
  const { wall } = useStatus();
  const last = view.drinks.at(-1);
  const text = last
    ? t('drinks.promptSince', { time: duration(wall - last.at) })
    : t('drinks.promptNone');
  const size = (of: number, look: 'primary' | 'quiet') => (
    <Button
      key={of}
      look={look}
      className={look === 'quiet' ? styles.other : undefined}
      aria-label={t('drinks.logNamed', { amount: amount(of), kind: kindWords(words, 'water') })}
      onClick={() => onLog(of)}
    >
      {amount(of)}
    </Button>
  );

  return (
    <PromptFrame
      title={t('drinks.promptTitle')}
      text={text}
      say={`${t('drinks.promptTitle')} ${text}`}
      actions={
        <>
          {size(ml, 'primary')}
          <Button onClick={onNotNow}>{t('drinks.promptNotNow')}</Button>
        </>
      }
      more={sizesOf(settings)
        .filter((other) => other !== ml)
        .map((other) => size(other, 'quiet'))}
    />
  );
}
