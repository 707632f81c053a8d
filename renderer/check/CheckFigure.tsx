import type { ReactNode } from 'react';
import type { Posture } from '../../shared/presence/types.ts';
import type { CheckStepId } from '../../shared/ergonomics/check/steps.ts';
import { checkDiagram } from '../../shared/ergonomics/diagrams/check-diagrams.ts';
import { StretchFigure } from '../features/figure/StretchFigure.tsx';
import styles from './CheckPage.module.css';

/** The picture, for the page that loads it when it has drawn itself. */
export const showFigure = (step: CheckStepId, posture: Posture): ReactNode => (
  <StretchFigure {...checkDiagram(step, posture)} className={styles.figure} />
);
