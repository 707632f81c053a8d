import { useState } from 'react';
import { ROUTINE_BOUNDS } from '../../../shared/routines/routine.ts';
import type { RoutineStep } from '../../../shared/routines/routine.ts';
import { isTooLong } from '../../../shared/routines/routine-entries.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { addStep, changeStep, putStep, removeStep } from './draft.ts';
import type { Draft, DraftStep } from './draft.ts';
import { StepDetails } from './StepDetails.tsx';
import { StepList } from './StepList.tsx';
import styles from './StepsCard.module.css';
import { lengthWords, stepName } from './step-words.ts';
import { StretchPicker } from './StretchPicker.tsx';

interface StepsCardProps {
  readonly draft: Draft;
  /** Of the whole routine, ms. */
  readonly length: number;
  readonly onChange: (change: (draft: Draft) => Draft) => void;
}

/** What was done to the steps last, to be said. */
type Said =
  | { readonly type: 'moved'; readonly number: number }
  | { readonly type: 'removed'; readonly item: DraftStep; readonly place: number };

/** A new step of one's own: half a minute, in words still to be found. */
const NEW_STEP: RoutineStep = { title: '', seconds: 30, sides: 'together' };

/** The steps of a routine: their order, the chosen one, and where new ones come from. */
export function StepsCard({ draft, length, onChange }: StepsCardProps) {
  const words = useWords();
  const { t } = words;
  const [chosen, setChosen] = useState<number | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const { steps } = draft;
  const place = Math.max(0, steps.findIndex(({ key }) => key === chosen)); // prettier-ignore
  const item = steps[place];
  const isLong = isTooLong({ steps: steps.map(({ step }) => step) });
  const isFull = steps.length >= ROUTINE_BOUNDS.steps;

  const add = (step: RoutineStep): void => {
    setSaid(null);
    setChosen(draft.nextKey);
    onChange((now) => addStep(now, step));
  };
  const put = (moved: DraftStep, to: number): void => {
    setChosen(moved.key);
    onChange((now) => putStep(now, moved, to));
  };
  return (
    <Card heading={t('routines.steps')}>
      <p className={styles.lead}>
        {steps.length === 0
          ? t('routines.stepsNone')
          : `${t('routines.total', { time: lengthWords(words, length) })}. ${t('routines.stepsHint')}`}
      </p>
      {item && (
        <div className={styles.columns}>
          <StepList draft={draft} selected={item.key} onSelect={setChosen} onChange={onChange} />
          <StepDetails
            key={item.key}
            item={item}
            place={place}
            count={steps.length}
            onChange={(step) => onChange((now) => changeStep(now, item.key, step))}
            onMove={(to) => {
              put(item, to);
              setSaid({ type: 'moved', number: to + 1 });
            }}
            onRemove={() => {
              setChosen(steps[place + 1]?.key ?? steps[place - 1]?.key ?? null);
              onChange((now) => removeStep(now, item.key));
              setSaid({ type: 'removed', item, place });
            }}
          />
        </div>
      )}
      <div role="status" className={styles.said}>
        {said?.type === 'moved' &&
          t('routines.stepMoved', { number: said.number, count: steps.length })}
        {said?.type === 'removed' && (
          <>
            <span>{t('routines.stepRemoved', { name: stepName(words, said.item.step) })}</span>
            <Button
              onClick={() => {
                put(said.item, said.place);
                setSaid(null);
              }}
            >
              {t('app.undo')}
            </Button>
          </>
        )}
      </div>
      {isLong && <p>{t('routines.anHour')}</p>}
      {isFull && <p>{t('routines.stepsFull', { limit: ROUTINE_BOUNDS.steps })}</p>}
      <div className={styles.adding}>
        <StretchPicker isDisabled={isFull} onChoose={(stretch) => add({ stretch })} />
        <Button disabled={isFull} onClick={() => add(NEW_STEP)}>
          {t('routines.addOwn')}
        </Button>
      </div>
    </Card>
  );
}
