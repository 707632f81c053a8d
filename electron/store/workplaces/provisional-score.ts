import type { AuditScore } from '../../../shared/ergonomics/audit/audit.ts';
import type { RosaResult } from '../../../shared/ergonomics/rosa/result.ts';

const result: RosaResult = {
  total: 3,
  sections: { chair: 3, screen: 2, inputs: 3 },
  parts: {
    ...{ chairHeight: 1, seatDepth: 1, armrests: 1, backSupport: 1 },
    ...{ monitor: 1, telephone: 1, mouse: 1, keyboard: 1 },
  },
  drivers: ['chair', 'inputs'],
};

/** Stands in until shared/ergonomics/audit/score-audit.ts is there. */
export const provisionalScore = (): AuditScore => ({ low: result, high: result });
