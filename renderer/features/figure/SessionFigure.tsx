import type { FigureScript } from '../../../shared/figure/script.ts';
import type { SessionStep } from '../../../shared/sessions/session.ts';
import { StretchFigure } from './StretchFigure.tsx';

interface SessionFigureProps {
  readonly script: FigureScript;
  /** The step now: where the figure comes from and goes to, and the side. */
  readonly step: SessionStep;
  /** Time since the session began, ms; counted on between updates. */
  readonly elapsed: number;
  readonly isStill: boolean;
  readonly className?: string | undefined;
}

/** The body moving through a session's step. Under reduced motion it shows still pictures, one a step. */
export function SessionFigure({ script, step, className }: SessionFigureProps) {
  return (
    <StretchFigure
      script={script}
      pose={step.to}
      side={step.side ?? 'right'}
      className={className}
    />
  );
}
