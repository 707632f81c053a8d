// What lives here: the drawn body as pages show it: still in one key pose, or moving with a session.
// What does not: how a body is posed and outlined (shared/figure), which stretch is shown (the callers).
// To add a way to show it: a component here that fills a FigureFrame.
import { memo, useId } from 'react';
import { drawBody } from '../../../shared/figure/draw.ts';
import { bodyAt } from '../../../shared/figure/motion.ts';
import type { FigureScript, Side } from '../../../shared/figure/script.ts';
import { FigureFrame } from './FigureFrame.tsx';
import { paintClass, paintFill } from './shape-paths.ts';

interface StretchFigureProps {
  readonly script: FigureScript;
  /** A key pose of the script. */
  readonly pose: string;
  /** On the way there from another key pose, and how far, 0 to 1. */
  readonly from?: string;
  readonly share?: number;
  readonly side?: Side | undefined;
  readonly className?: string | undefined;
}

/**
 * A stretch in one of its key poses, still. An ornament for assistive tools: words stand beside it. Drawn
 * again only when something about it changed, since a library shows some forty of them.
 */
export const StretchFigure = memo(function StretchFigure(props: StretchFigureProps) {
  const { script, pose, from = pose, share = 1, side = 'right', className } = props;
  const gradient = useId();
  const body = bodyAt(script, { from, to: pose, share });
  return (
    <FigureFrame script={script} side={side} gradient={gradient} className={className}>
      {drawBody(script, body, pose).map(({ paint, path }, index) => (
        <path
          key={index}
          className={paintClass(paint)}
          d={path}
          fill={paintFill(paint, gradient)}
        />
      ))}
    </FigureFrame>
  );
});
