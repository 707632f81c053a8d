import { useRef, useState } from 'react';
import type { WaterChange } from '../../../shared/hydration/command.ts';
import type { WaterView } from '../../../shared/hydration/water-view.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { UndoLine } from '../../ui/UndoLine.tsx';
import { DrinkForm } from './DrinkForm.tsx';
import { refusalWords, undoWords } from './drink-words.ts';
import { useAmount } from './use-amount.ts';
import { useWater } from './use-water.ts';
import styles from './WaterSection.module.css';

interface OtherDrinkProps {
  readonly view: WaterView;
  /** Wall-clock ms. */
  readonly now: number;
}

/** A drink of another amount, or drunk earlier today: a button that opens the form in its place. */
export function OtherDrink({ view, now }: OtherDrinkProps) {
  const words = useWords();
  const amount = useAmount();
  const { own, change, claim } = useWater();
  /** When the form was opened, wall-clock ms; the time proposed does not run on while one types. */
  const [openedAt, setOpenedAt] = useState<number | null>(null);
  const [answer, setAnswer] = useState<WaterChange>('changed');
  const place = useRef<HTMLDivElement>(null);

  const close = (): void => {
    setOpenedAt(null);
    place.current?.focus();
  };
  const done = (result: WaterChange): void => {
    setAnswer(result);
    if (result === 'changed') void claim();
    close();
  };
  const undo = (): void => {
    place.current?.focus();
    if (own) void change({ type: 'undo', change: own.change }).then(setAnswer);
  };
  const refusal = refusalWords(words, answer);

  return (
    <div ref={place} tabIndex={-1} className={styles.other}>
      {openedAt === null ? (
        <Button look="quiet" className={styles.open} onClick={() => setOpenedAt(now)}>
          {words.t('water.other')}
        </Button>
      ) : (
        <DrinkForm drink={null} day={view} now={openedAt} onDone={done} onCancel={close} />
      )}
      <UndoLine
        said={refusal ?? (own && undoWords(words, amount, own))}
        onUndo={refusal === null && own ? undo : null}
      />
    </div>
  );
}
