import { isLibraryStep } from '../../../shared/routines/routine.ts';
import type { RoutineStep } from '../../../shared/routines/routine.ts';
import { stretchById } from '../../../shared/stretches/library.ts';
import { portraitPose } from '../../../shared/stretches/portrait.ts';
import { StretchFigure } from '../figure/StretchFigure.tsx';
import { Picture } from './Picture.tsx';
import styles from './StepPicture.module.css';

/** A step, small: the drawn figure, the person's own picture, or a sheet of paper. Words stand beside it. */
export function StepPicture({ step }: { readonly step: RoutineStep }) {
  if (!isLibraryStep(step))
    return step.picture === undefined ? (
      <Sheet />
    ) : (
      <Picture className={styles.picture} source={step.picture} words="" />
    );
  const stretch = stretchById(step.stretch);
  if (!stretch) return <Sheet />;
  return (
    <StretchFigure
      className={styles.picture}
      script={stretch.figure}
      pose={portraitPose(stretch)}
    />
  );
}

function Sheet() {
  return (
    <svg className={styles.picture} viewBox="0 0 40 40" aria-hidden="true">
      <path className={styles.sheet} d="M12 8h16v24H12zM16 15h8M16 20h8M16 25h5" />
    </svg>
  );
}
