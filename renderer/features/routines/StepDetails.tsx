import { isLibraryStep } from '../../../shared/routines/routine.ts';
import type { RoutineStep } from '../../../shared/routines/routine.ts';
import { stretchById } from '../../../shared/stretches/library.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import type { DraftStep } from './draft.ts';
import { OwnStepFields } from './OwnStepFields.tsx';
import { SecondsField } from './SecondsField.tsx';
import styles from './StepDetails.module.css';
import { stepName, stepNotes } from './step-words.ts';

interface StepDetailsProps {
  readonly item: DraftStep;
  /** Its place among the steps, 0 for the first. */
  readonly place: number;
  readonly count: number;
  readonly onChange: (step: RoutineStep) => void;
  readonly onMove: (place: number) => void;
  readonly onRemove: () => void;
}

/** The chosen step: how long, in which words, at which place. */
export function StepDetails(props: StepDetailsProps) {
  const { item, place, count, onChange, onMove, onRemove } = props;
  const words = useWords();
  const { t } = words;
  const { step } = item;
  const { settings } = useShared();
  const choices = { cautions: settings.cautions, notForMe: settings.hiddenStretches };
  const notes = stepNotes(words, step, choices);
  const title = t('routines.stepTitle', { number: place + 1, name: stepName(words, step) });
  return (
    <div className={styles.details} role="group" aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {!isLibraryStep(step) && <OwnStepFields step={step} onChange={onChange} />}
      {notes.length > 0 && (
        <div className={styles.notes}>
          {notes.map(({ long }) => (
            <p key={long}>{long}</p>
          ))}
          {known(step) && <p>{t('routines.notesKept')}</p>}
        </div>
      )}
      <SecondsField step={step} onChange={onChange} />
      <div className={styles.line}>
        <Button disabled={place === 0} onClick={() => onMove(place - 1)}>
          {t('routines.moveUp')}
        </Button>
        <Button disabled={place === count - 1} onClick={() => onMove(place + 1)}>
          {t('routines.moveDown')}
        </Button>
        <Button look="quiet" onClick={onRemove}>
          {t('routines.removeStep')}
        </Button>
      </div>
    </div>
  );
}

const known = (step: RoutineStep): boolean =>
  !isLibraryStep(step) || stretchById(step.stretch) !== undefined;
