import { ROUTINE_BOUNDS } from '../../../shared/routines/routine.ts';
import type { OwnRoutineStep } from '../../../shared/routines/routine.ts';
import { useWords } from '../../state/context.ts';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import { PictureField } from './PictureField.tsx';
import styles from './StepDetails.module.css';
import { WordsField } from '../../ui/WordsField.tsx';

interface OwnStepFieldsProps {
  readonly step: OwnRoutineStep;
  readonly onChange: (step: OwnRoutineStep) => void;
}

const SIDES = ['together', 'each'] as const;

/** What there is to a step of one's own: words, sides, a picture. */
export function OwnStepFields({ step, onChange }: OwnStepFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <WordsField
        label={t('routines.ownTitle')}
        value={step.title}
        longest={ROUTINE_BOUNDS.title}
        placeholder={t('routines.unnamedStep')}
        onChange={(title) => onChange({ ...step, title })}
      />
      <WordsField
        label={t('routines.ownText')}
        value={step.text ?? ''}
        longest={ROUTINE_BOUNDS.text}
        isLong
        onChange={(text) => onChange({ ...step, text: text === '' ? undefined : text })}
      />
      <div className={styles.line}>
        <span className={styles.label} aria-hidden="true">
          {t('routines.sides')}
        </span>
        <ChipGroup
          label={t('routines.sides')}
          chips={SIDES.map((id) => ({ id, words: t(`routines.sides_${id}`) }))}
          value={step.sides}
          onChange={(sides) => onChange({ ...step, sides })}
        />
      </div>
      <PictureField
        title={step.title}
        picture={step.picture}
        onChange={(picture) => onChange({ ...step, picture })}
      />
    </>
  );
}
