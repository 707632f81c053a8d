import { useRef, useState } from 'react';
import { DRINK_KINDS } from '../../../shared/hydration/drinks.ts';
import type { DrinkKind, DrinkSource } from '../../../shared/hydration/drinks.ts';
import type { WaterChange } from '../../../shared/hydration/command.ts';
import { sizesOf } from '../../../shared/hydration/sizes.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { FilterSelect } from '../../ui/FilterSelect.tsx';
import { UndoLine } from '../../ui/UndoLine.tsx';
import { kindWords, refusalWords, totalWords, undoWords } from './drink-words.ts';
import { DrinkNote } from './DrinkNote.tsx';
import styles from './DrinkRow.module.css';
import { useAmount } from './use-amount.ts';
import { useWater } from './use-water.ts';

interface DrinkRowProps {
  readonly source: Extract<DrinkSource, 'break' | 'dashboard' | 'prompt'>;
  /** The day's amount stands elsewhere already. */
  readonly isTotalElsewhere?: boolean;
}

/** A drink in one tap: the usual sizes, of water unless another kind is chosen. Then what was logged, and Undo. */
export function DrinkRow({ source, isTotalElsewhere = false }: DrinkRowProps) {
  const words = useWords();
  const amount = useAmount();
  const { settings } = useShared();
  const { view, own, change } = useWater();
  const [kind, setKind] = useState<DrinkKind>('water');
  const [answer, setAnswer] = useState<WaterChange>('changed');
  const sizes = useRef<HTMLDivElement>(null);
  if (!view) return null;

  const log = (ml: number): void => {
    void change({ type: 'log', ml, drink: kind, source }).then(setAnswer);
    setKind('water');
  };
  const undo = (): void => {
    // The button goes with what it takes back; the keyboard stays here.
    sizes.current?.querySelector('button')?.focus();
    if (own) void change({ type: 'undo', change: own.change }).then(setAnswer);
  };
  const total = isTotalElsewhere ? null : totalWords(words, amount, view);
  const refusal = refusalWords(words, answer);
  const said = refusal ?? (own ? undoWords(words, amount, own) : total);

  return (
    <div className={styles.row} data-source={source}>
      <div ref={sizes} className={styles.sizes} role="group" aria-label={words.t('drinks.log')}>
        <FilterSelect
          label={words.t('drinks.kind')}
          options={DRINK_KINDS.map((id) => ({ id, words: kindWords(words, id) }))}
          value={kind}
          isSet={kind !== 'water'}
          onChange={setKind}
        />
        {sizesOf(settings).map((ml) => (
          <Button
            key={ml}
            aria-label={words.t('drinks.logNamed', {
              amount: amount(ml),
              kind: kindWords(words, kind),
            })}
            onClick={() => log(ml)}
          >
            {amount(ml)}
          </Button>
        ))}
      </div>
      <div className={styles.said}>
        {kind === 'alcohol' && <p className={styles.hint}>{words.t('drinks.alcohol')}</p>}
        <UndoLine said={said} onUndo={refusal === null && own ? undo : null} />
      </div>
      <DrinkNote note={view.note} />
    </div>
  );
}
