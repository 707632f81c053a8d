import { useRef, useState } from 'react';
import type { WaterChange } from '../../shared/hydration/command.ts';
import { sizesOf } from '../../shared/hydration/sizes.ts';
import { refusalWords, undoWords } from '../features/water/drink-words.ts';
import { useAmount } from '../features/water/use-amount.ts';
import type { UseWater } from '../features/water/use-water.ts';
import { useShared, useWords } from '../state/context.ts';
import { Button } from '../ui/Button.tsx';
import { useKey } from '../ui/use-key.ts';
import styles from './BreakFooter.module.css';

interface DrinkButtonProps {
  readonly hasKey: boolean;
  readonly water: UseWater;
}

/** The glass of water that was proposed, or the smallest of the usual ones, in one tap; then Undo in its place. */
export function DrinkButton({ hasKey, water }: DrinkButtonProps) {
  const words = useWords();
  const amount = useAmount();
  const { settings } = useShared();
  const { view, own, change } = water;
  const [answer, setAnswer] = useState<WaterChange>('changed');
  const place = useRef<HTMLDivElement>(null);
  const ml = view?.proposal?.ml ?? sizesOf(settings)[0];
  const canLog = view !== null && !own && ml !== undefined;

  const log = (): void => {
    if (!canLog) return;
    keepFocus();
    void change({ type: 'log', ml, drink: 'water', source: 'break' }).then(setAnswer);
  };
  const undo = (): void => {
    keepFocus();
    if (own) void change({ type: 'undo', change: own.change }).then(setAnswer);
  };
  /** The button that was pressed goes: the keyboard stays here. */
  const keepFocus = (): void => {
    if (place.current?.contains(document.activeElement)) place.current.focus();
  };
  useKey('d', hasKey && canLog ? log : null);

  return (
    <div ref={place} tabIndex={-1} className={styles.group}>
      <span role="status">
        {refusalWords(words, answer) ?? (own && undoWords(words, amount, own))}
      </span>
      {canLog && (
        <Button look="quiet" aria-keyshortcuts="d" onClick={log}>
          {words.t('drinks.drank', { amount: amount(ml) })}
          <kbd className={styles.key}>{words.t('drinks.drankKey')}</kbd>
        </Button>
      )}
      {own && (
        <Button look="quiet" onClick={undo}>
          {words.t('app.undo')}
        </Button>
      )}
    </div>
  );
}
