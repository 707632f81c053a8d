import { useLayoutEffect, useRef } from 'react';
import type { Spot } from '../../../shared/ergonomics/photo/measure.ts';
import type { PictureSize } from './handles.ts';
import styles from './Loupe.module.css';
import type { Picture } from './read-picture.ts';

interface LoupeProps {
  readonly picture: Picture;
  /** What is looked at, in the picture and in the frame. */
  readonly spot: Spot;
  readonly at: Spot;
  readonly frame: PictureSize;
  /** CSS px for each px of the picture outside the loupe. */
  readonly scale: number;
}

/** Width of the loupe, CSS px, how far it stands off, and how much it enlarges. */
const WIDE = 120;
const OFF = 34;
const LARGER = 3;

/** What lies under a finger or pointer, enlarged beside it. */
export function Loupe({ picture, spot, at, frame, scale }: LoupeProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { x, y } = spot;
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const part = WIDE / Math.max(1.5, scale * LARGER);
    context.fillStyle = '#222';
    context.fillRect(0, 0, WIDE, WIDE);
    context.imageSmoothingEnabled = part > WIDE / 4;
    context.drawImage(picture.canvas, x - part / 2, y - part / 2, part, part, 0, 0, WIDE, WIDE);
  }, [picture, x, y, scale]);
  const left = Math.min(Math.max(0, at.x - WIDE / 2), Math.max(0, frame.width - WIDE));
  const top = at.y > WIDE + OFF ? at.y - WIDE - OFF : at.y + OFF;
  return (
    <div
      className={styles.loupe}
      style={{ transform: `translate(${left}px, ${top}px)` }}
      aria-hidden="true"
    >
      <canvas ref={canvas} width={WIDE} height={WIDE} />
      <svg className={styles.cross} viewBox="-60 -60 120 120">
        <path d="M-14 0H-4M4 0H14M0-14V-4M0 4V14" className={styles.under} />
        <path d="M-14 0H-4M4 0H14M0-14V-4M0 4V14" className={styles.over} />
      </svg>
    </div>
  );
}
