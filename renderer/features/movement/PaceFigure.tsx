import { useRef } from 'react';
import type { ReactNode } from 'react';
import { momentOf } from '../../../shared/stretches/moment-of.ts';
import type { PaceShape, Session } from '../../../shared/stretches/types.ts';
import { useFrames } from './use-frames.ts';
import styles from './PaceFigure.module.css';

interface PaceFigureProps {
  readonly session: Session;
  /** ms into the session, as last known; the figure goes on from there by itself. */
  readonly elapsed: number;
  readonly isStill: boolean;
}

const SHAPES: Readonly<Record<PaceShape, ReactNode>> = {
  breath: (
    <>
      <circle className={styles.outer} cx="100" cy="100" r="88" />
      <circle className={styles.middle} cx="100" cy="100" r="64" />
      <circle className={styles.inner} cx="100" cy="100" r="40" />
    </>
  ),
  steps: (
    <>
      <line className={styles.ground} x1="20" y1="168" x2="180" y2="168" />
      <rect className={styles.footLeft} x="46" y="92" width="40" height="72" rx="20" />
      <rect className={styles.footRight} x="114" y="92" width="40" height="72" rx="20" />
    </>
  ),
  circle: (
    <>
      <circle className={styles.path} cx="100" cy="100" r="70" />
      <g className={styles.turning}>
        <circle className={styles.solid} cx="100" cy="30" r="16" />
      </g>
    </>
  ),
  rise: (
    <>
      <line className={styles.ground} x1="20" y1="168" x2="180" y2="168" />
      <rect className={styles.rising} x="64" y="78" width="72" height="84" rx="36" />
    </>
  ),
  gaze: (
    <>
      <path className={styles.ground} d="M10 150 Q60 118 100 140 T190 128" />
      <circle className={styles.far} cx="100" cy="84" r="34" />
    </>
  ),
};

/**
 * A quiet shape that moves at the pace of the movement: the place where the drawn figure will stand.
 * Only an ornament; the cue says what to do.
 */
export function PaceFigure({ session, elapsed, isStill }: PaceFigureProps) {
  const drawing = useRef<SVGSVGElement>(null);
  useFrames(elapsed, isStill, (at) => {
    const moment = momentOf(session, at);
    if (!moment) return;
    const { side } = moment.step;
    const style = drawing.current?.style;
    style?.setProperty('--level', moment.level.toFixed(3));
    style?.setProperty('--left', side === 'right' ? '0' : '1');
    style?.setProperty('--right', side === 'left' ? '0' : '1');
    // A foot goes up and down again within its step.
    const lift = moment.step.round ? Math.sin(Math.PI * moment.stepShare) : 0;
    style?.setProperty('--lift', lift.toFixed(3));
  });
  const shape = momentOf(session, elapsed)?.item.stretch.shape ?? 'breath';
  return (
    <svg ref={drawing} className={styles.figure} viewBox="0 0 200 200" aria-hidden="true">
      <circle className={styles.halo} cx="100" cy="100" r="98" />
      {SHAPES[shape]}
    </svg>
  );
}
