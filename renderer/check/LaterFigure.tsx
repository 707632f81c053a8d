import type { Posture } from '../../shared/presence/types.ts';
import type { CheckStepId } from '../../shared/ergonomics/check/steps.ts';
import { useLater } from '../state/use-later.ts';
import styles from './CheckPage.module.css';

const loadFigure = () => import('./CheckFigure.tsx');

interface LaterFigureProps {
  readonly step: CheckStepId;
  readonly posture: Posture;
}

/** The picture of a thing to look at, which the first paint does not wait for; its place is kept. */
export function LaterFigure({ step, posture }: LaterFigureProps) {
  const { showFigure } = useLater(loadFigure) ?? {};
  return <div className={styles.picture}>{showFigure?.(step, posture)}</div>;
}
