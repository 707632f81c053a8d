import type { Diagram } from '../../../shared/ergonomics/diagrams/diagram.ts';

/** The picture of a fix, where there is one. */
export const fixDiagram = (_fix: string): Diagram | null => null;
