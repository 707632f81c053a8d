import { bodyAt, softly } from '../../../shared/figure/motion.ts';
import type { FigureScript, Pose } from '../../../shared/figure/script.ts';
import type { Skeleton } from '../../../shared/figure/skeleton.ts';
import type { Stretch } from '../../../shared/stretches/stretch.ts';

/** A way between two key poses that a stretch really takes. */
export interface KeyWay {
  readonly from: string;
  readonly to: string;
}

/** Every way a stretch takes, also back to the beginning of a repeated cycle, each once. */
export function waysOf(stretch: Stretch): KeyWay[] {
  const ways = new Map<string, KeyWay>();
  let from = 'start';
  const go = (to: string): void => {
    ways.set(`${from} > ${to}`, { from, to });
    from = to;
  };
  go(stretch.enter.pose);
  for (const part of stretch.parts) {
    if (part.kind === 'hold') go(part.pose);
    else for (const phase of [...part.phases, ...part.phases]) go(phase.pose);
  }
  go(stretch.exit.pose);
  return [...ways.values()];
}

/** How many pictures a way is looked at in. */
const FRAMES = 40;

/** The body in every picture of a way. */
export const framesOf = (script: FigureScript, way: KeyWay): Skeleton[] =>
  Array.from({ length: FRAMES + 1 }, (_, index) =>
    bodyAt(script, { ...way, share: softly(index / FRAMES) }, 0),
  );

export const keyPose = (script: FigureScript, name: string): Pose => {
  const pose = script.poses[name];
  if (!pose) throw new Error(`no key pose ${name}`);
  return pose;
};
