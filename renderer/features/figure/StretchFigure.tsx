// What lives here: the drawn body as pages show it: still in one key pose, or moving with a session.
// What does not: how a body is posed and outlined (shared/figure), which stretch is shown (the callers).
// To add a way to show it: a component here that draws with figure-canvas.ts.
import type { FigureScript, Side } from '../../../shared/figure/script.ts';

interface StretchFigureProps {
  readonly script: FigureScript;
  /** A key pose of the script. */
  readonly pose: string;
  readonly side?: Side;
  readonly className?: string | undefined;
}

/** A stretch in one of its key poses, still. An ornament for assistive tools: words stand beside it. */
export function StretchFigure({ script, className }: StretchFigureProps) {
  return (
    <svg
      className={className}
      viewBox="0 0 200 200"
      aria-hidden="true"
      data-poses={Object.keys(script.poses).length}
    />
  );
}
