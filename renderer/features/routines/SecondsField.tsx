import { ROUTINE_BOUNDS } from '../../../shared/routines/routine.ts';
import { isLibraryStep } from '../../../shared/routines/routine.ts';
import type { RoutineStep } from '../../../shared/routines/routine.ts';
import { doseFor } from '../../../shared/sessions/doses.ts';
import { stretchById } from '../../../shared/stretches/library.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { NumberControl } from '../settings/controls/NumberControl.tsx';
import styles from './StepDetails.module.css';

interface SecondsFieldProps {
  readonly step: RoutineStep;
  readonly onChange: (step: RoutineStep) => void;
}

/** How long a step goes on: for a stretch of the library as long as usual, unless something else is set. */
export function SecondsField({ step, onChange }: SecondsFieldProps) {
  const { t } = useWords();
  const stretch = isLibraryStep(step) ? stretchById(step.stretch) : undefined;
  const sides = isLibraryStep(step) ? stretch?.sides : step.sides;
  const { min, max } = ROUTINE_BOUNDS.seconds;
  const usual = stretch ? Math.min(max, Math.max(min, doseFor(stretch, null).seconds)) : min;
  const label = t(sides === 'each' ? 'routines.secondsEach' : 'routines.seconds');
  return (
    <div className={styles.line}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <NumberControl
        label={label}
        describedBy=""
        definition={{ ...SECONDS, min, max, default: usual }}
        value={step.seconds ?? usual}
        onChange={(seconds) => onChange({ ...step, seconds })}
      />
      {isLibraryStep(step) && step.seconds !== undefined && (
        <Button look="quiet" onClick={() => onChange({ stretch: step.stretch })}>
          {t('routines.asUsual')}
        </Button>
      )}
    </div>
  );
}

const SECONDS = { shape: 'number', group: 'stretching', step: 1, unit: 'seconds' } as const;
