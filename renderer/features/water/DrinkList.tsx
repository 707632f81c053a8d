import { useRef, useState } from 'react';
import type { WaterChange } from '../../../shared/hydration/command.ts';
import type { WaterView } from '../../../shared/hydration/water-view.ts';
import { useWords } from '../../state/context.ts';
import styles from '../../ui/EntryLine.module.css';
import { UndoLine } from '../../ui/UndoLine.tsx';
import { DrinkForm } from './DrinkForm.tsx';
import { DrinkItem } from './DrinkItem.tsx';
import { refusalWords, undoWords } from './drink-words.ts';
import { useAmount } from './use-amount.ts';
import { useWater } from './use-water.ts';

/** Today's drinks, each to be changed or removed where it stands; the last of that can be taken back. */
export function DrinkList({ view }: { readonly view: WaterView }) {
  const words = useWords();
  const amount = useAmount();
  const { own, change, claim } = useWater();
  const [editing, setEditing] = useState<string | null>(null);
  const [answer, setAnswer] = useState<WaterChange>('changed');
  const list = useRef<HTMLUListElement>(null);

  const done = (result: WaterChange): void => {
    setAnswer(result);
    setEditing(null);
    list.current?.focus();
    if (result === 'changed') void claim();
  };
  const remove = (id: string): void => {
    list.current?.focus();
    void change({ type: 'remove', id }).then(setAnswer);
  };
  const undo = (): void => {
    list.current?.focus();
    if (own) void change({ type: 'undo', change: own.change }).then(setAnswer);
  };
  const refusal = refusalWords(words, answer);

  return (
    <div>
      <UndoLine
        said={refusal ?? (own && undoWords(words, amount, own))}
        onUndo={refusal === null && own ? undo : null}
      />
      <ul ref={list} tabIndex={-1} className={styles.list} aria-label={words.t('water.list')}>
        {view.drinks.map((drink) => (
          <li key={drink.id} className={styles.item}>
            {drink.id === editing ? (
              <DrinkForm
                drink={drink}
                day={view}
                now={null}
                onDone={done}
                onCancel={() => {
                  setEditing(null);
                  list.current?.focus();
                }}
              />
            ) : (
              <DrinkItem
                drink={drink}
                onEdit={() => setEditing(drink.id)}
                onRemove={() => remove(drink.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
