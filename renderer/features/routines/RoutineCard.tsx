import { isLibraryStep } from '../../../shared/routines/routine.ts';
import type { Routine } from '../../../shared/routines/routine.ts';
import { routineLength } from '../../../shared/routines/routine-length.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './RoutineCard.module.css';
import { StepPicture } from './StepPicture.tsx';
import { lengthWords, stepName, stepNotes } from './step-words.ts';

interface RoutineCardProps {
  readonly routine: Routine;
  readonly onStart: () => void;
  readonly onEdit: () => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}

/** One routine: what is in it, how long it takes, and what to do with it. */
export function RoutineCard({ routine, onStart, onEdit, onExport, onRemove }: RoutineCardProps) {
  const words = useWords();
  const { t } = words;
  const { settings } = useShared();
  const { name, note, steps } = routine;
  const length = routineLength(routine);
  const choices = { cautions: settings.cautions, notForMe: settings.hiddenStretches };
  const noted = steps.filter((step) => isLibraryStep(step) && stepNotes(words, step, choices).length > 0); // prettier-ignore

  return (
    <li className={styles.routine}>
      <div className={styles.head}>
        <div>
          <h3 className={styles.name}>{name}</h3>
          <p className={styles.summary}>
            {length === 0
              ? t('routines.summaryEmpty')
              : t('routines.summary', { time: lengthWords(words, length), count: steps.length })}
          </p>
        </div>
        <div className={styles.actions}>
          <Button
            disabled={length === 0}
            aria-label={t('routines.startNamed', { name })}
            onClick={onStart}
          >
            {t('routines.start')}
          </Button>
          <Button
            aria-label={t('routines.editNamed', { name })}
            data-return={routine.id}
            onClick={onEdit}
          >
            {t('routines.edit')}
          </Button>
          <Button look="quiet" aria-label={t('routines.exportNamed', { name })} onClick={onExport}>
            {t('routines.export')}
          </Button>
          <Button look="quiet" aria-label={t('routines.removeNamed', { name })} onClick={onRemove}>
            {t('routines.remove')}
          </Button>
        </div>
      </div>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          // Steps have no names of their own and stand still here.
          <li key={index} className={styles.step}>
            <StepPicture step={step} />
            {stepName(words, step)}
          </li>
        ))}
      </ol>
      {noted.length > 0 && (
        <p className={styles.summary}>
          {t('routines.cardNotes', { count: noted.length })} {t('routines.cardNotesKept')}
        </p>
      )}
    </li>
  );
}
