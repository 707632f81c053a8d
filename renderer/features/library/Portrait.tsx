import { memo } from 'react';
import { portraitPose } from '../../../shared/stretches/portrait.ts';
import type { Stretch } from '../../../shared/stretches/stretch.ts';
import { StretchFigure } from '../figure/StretchFigure.tsx';

interface PortraitProps {
  readonly stretch: Stretch;
  readonly className?: string | undefined;
}

/** The small drawing of a stretch. Drawn once: solving a pose is the dearest thing on the page. */
export const Portrait = memo(function Portrait({ stretch, className }: PortraitProps) {
  return (
    <StretchFigure className={className} script={stretch.figure} pose={portraitPose(stretch)} />
  );
});
