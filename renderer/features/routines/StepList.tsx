import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { Key } from 'react-aria-components';
import { stepLength } from '../../../shared/routines/routine-length.ts';
import { useShared, useWords } from '../../state/context.ts';
import { reorder } from './draft.ts';
import type { Draft, DraftStep } from './draft.ts';
import styles from './StepList.module.css';
import { StepPicture } from './StepPicture.tsx';
import { lengthWords, stepName, stepNotes } from './step-words.ts';

interface StepListProps {
  readonly draft: Draft;
  readonly selected: number | null;
  readonly onSelect: (key: number) => void;
  readonly onChange: (change: (draft: Draft) => Draft) => void;
}

/** The steps in order. One of them is chosen; each can be dragged to another place, by mouse or keyboard. */
export function StepList({ draft, selected, onSelect, onChange }: StepListProps) {
  const { t } = useWords();
  const nameOf = useStepName();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': nameOf(draft, key) })),
    onReorder: ({ keys, target }) => {
      const where = target.dropPosition === 'before' ? 'before' : 'after';
      onChange((now) => reorder(now, new Set([...keys].map(Number)), Number(target.key), where));
    },
  });
  return (
    <GridList
      className={styles.steps ?? ''}
      aria-label={t('routines.steps')}
      items={draft.steps}
      // The rows are kept by step; their numbers change with the order.
      dependencies={[draft.steps]}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (key !== undefined) onSelect(Number(key));
      }}
      dragAndDropHooks={dragAndDropHooks}
    >
      {(item) => <StepRow item={item} number={draft.steps.indexOf(item) + 1} />}
    </GridList>
  );
}

interface StepRowProps {
  readonly item: DraftStep;
  readonly number: number;
}

function StepRow({ item: { key, step }, number }: StepRowProps) {
  const words = useWords();
  const { t } = words;
  const { settings } = useShared();
  const name = stepName(words, step);
  const time = stepLength(step);
  const choices = { cautions: settings.cautions, notForMe: settings.hiddenStretches };
  return (
    <GridListItem
      id={key}
      className={styles.row ?? ''}
      textValue={t('routines.stepTitle', { number, name })}
    >
      <Button slot="drag" className={styles.handle ?? ''} aria-label={t('routines.drag', { name })}>
        <svg className={styles.grip} viewBox="0 0 10 16" aria-hidden="true">
          <path d="M3 3h.01M7 3h.01M3 8h.01M7 8h.01M3 13h.01M7 13h.01" />
        </svg>
      </Button>
      <StepPicture step={step} />
      <span className={styles.words}>
        <span className={styles.name}>{t('routines.stepTitle', { number, name })}</span>
        {time > 0 && <span className={styles.facts}>{lengthWords(words, time)}</span>}
        {stepNotes(words, step, choices).map(({ short }) => (
          <span key={short} className={styles.facts}>
            {short}
          </span>
        ))}
      </span>
    </GridListItem>
  );
}

function useStepName(): (draft: Draft, key: Key) => string {
  const words = useWords();
  return ({ steps }, key) => {
    const found = steps.find((item) => item.key === Number(key));
    return found ? stepName(words, found.step) : '';
  };
}
