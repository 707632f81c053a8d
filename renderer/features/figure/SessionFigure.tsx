import { useEffectEvent, useId, useLayoutEffect, useRef } from 'react';
import { drawBody } from '../../../shared/figure/draw.ts';
import { airAfter, bodyAt, breathAt } from '../../../shared/figure/motion.ts';
import type { FigureScript } from '../../../shared/figure/script.ts';
import { easedShare } from '../../../shared/sessions/moment-of.ts';
import type { SessionStep } from '../../../shared/sessions/session.ts';
import styles from './figure.module.css';
import { FigureFrame } from './FigureFrame.tsx';
import { paintShapes } from './shape-paths.ts';
import { useFrames, wantsReducedMotion } from './use-frames.ts';

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
export function SessionFigure({ script, step, elapsed, isStill, className }: SessionFigureProps) {
  const gradient = useId();
  const group = useRef<SVGGElement>(null);
  /** How full the chest was drawn last, and when. */
  const air = useRef<{ readonly full: number; readonly at: number } | null>(null);
  const side = step.side ?? 'right';

  const draw = (at: number): void => {
    if (!group.current) return;
    const isPicture = wantsReducedMotion();
    const since = isPicture ? step.length : at - step.start;
    const { from, to } = step;
    const wanted = breathAt(step.breath, Math.max(0, since), step.length);
    const breath = isPicture || !air.current ? wanted : airAfter(air.current.full, wanted, at - air.current.at); // prettier-ignore
    air.current = { full: breath, at };
    const share = easedShare(step, step.start + since);
    const body = bodyAt(script, { from, to, share }, breath);
    paintShapes(group.current, drawBody(script, body, to), gradient);
  };
  useFrames(elapsed, isStill, draw);
  // The first picture of a step is there with its words, not a frame later.
  const onStep = useEffectEvent(() => draw(elapsed));
  useLayoutEffect(() => onStep(), [script, step]);

  return (
    <FigureFrame script={script} side={side} gradient={gradient} className={className}>
      <g key={side} ref={group} className={styles.body} />
    </FigureFrame>
  );
}
