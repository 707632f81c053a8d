import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';

/** A workplace that nobody has looked at yet. Names are bracketed, as words that people wrote. */
export const sampleBook = (change: Partial<AuditBook> = {}): AuditBook => ({
  workplaces: [{ id: 'desk', name: '[My desk]', removed: false }],
  current: 'desk',
  draft: null,
  audits: [],
  fixes: [],
  putOff: null,
  measured: null,
  ...change,
});
