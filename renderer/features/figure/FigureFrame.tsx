import { memo } from 'react';
import type { ReactNode } from 'react';
import type { FigureScript, Side } from '../../../shared/figure/script.ts';
import { drawProps } from '../../../shared/figure/draw.ts';
import { viewBoxOf } from '../../../shared/figure/view-box.ts';
import styles from './figure.module.css';
import { paintClass } from './shape-paths.ts';

interface FigureFrameProps {
  readonly script: FigureScript;
  readonly side: Side;
  /** The id of the marks' gradient. */
  readonly gradient: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The square a movement takes place in, with its ground and props; written for the right side, and mirrored for the left. */
export function FigureFrame({ script, side, gradient, className, children }: FigureFrameProps) {
  const { x, y, width, height } = viewBoxOf(script);
  return (
    <svg
      className={[styles.figure, script.focus && !script.focus.isWhole && styles.part, className]
        .filter(Boolean)
        .join(' ')}
      viewBox={`${x} ${y} ${width} ${height}`}
      aria-hidden="true"
    >
      <defs>
        <radialGradient id={gradient}>
          <stop className={styles.markMiddle} offset="0" />
          <stop className={styles.markEdge} offset="1" />
        </radialGradient>
      </defs>
      <g transform={side === 'left' ? `translate(${2 * x + width} 0) scale(-1 1)` : undefined}>
        <Surroundings script={script} />
        {children}
      </g>
    </svg>
  );
}

/** Ground and props, which stand still: their place in the list is all they are known by. */
const Surroundings = memo(function Surroundings({ script }: Pick<FigureFrameProps, 'script'>) {
  return drawProps(script).map(({ paint, path }, index) => (
    <path key={index} className={paintClass(paint)} d={path} />
  ));
});
