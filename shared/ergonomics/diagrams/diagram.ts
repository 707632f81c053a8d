// What lives here: what a picture of the audit is: the drawn body at its desk, in one pose.
// What does not: the scene they are all made from (scene.ts), which option has which (options/), drawing (../../figure).
import type { FigureScript } from '../../figure/script.ts';

/** A picture: `<StretchFigure script={script} pose={pose} />` draws it. An ornament: words stand beside it. */
export interface Diagram {
  readonly script: FigureScript;
  readonly pose: string;
}
