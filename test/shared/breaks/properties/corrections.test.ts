import { describe, expect, it } from 'vitest';
import { applyItem, settleAbsenceIn } from '../../../../shared/breaks/tally.ts';
import type { SpanItem } from '../../../../shared/breaks/tally.ts';
import { timeline } from '../../../../shared/insights/timeline.ts';
import type { CorrectionEntry } from '../../../../shared/journal/entries.ts';
import { SECOND } from '../../../../shared/time/moment.ts';
import { forDays, TIMEOUT } from './for-days.ts';
import type { Life } from './life.ts';
import { ofType, spansOf } from './life.ts';
import { live } from './live.ts';
import { corrections, EVERYTHING, ownActions, postures, presetsOnly } from './random-days.ts';

const DEEDS = [...ownActions, ...postures, ...corrections, ...corrections];

const correctionsOf = (life: Life): readonly CorrectionEntry[] =>
  ofType(life, 'record').flatMap(({ effect }) =>
    effect.entry.type === 'correction' ? [effect.entry] : [],
  );

const ledgerSpans = (life: Life): readonly SpanItem[] =>
  life.state.ledger.items.filter((item) => item.type === 'span');

/** Spans in the ledger that say something else than the journal's timeline does, away from its borders. */
function disagreements(life: Life): readonly string[] {
  const all = { start: 0, end: Number.MAX_SAFE_INTEGER };
  const shown = timeline(all, spansOf(life), correctionsOf(life));
  return ledgerSpans(life).flatMap(({ is, wallStart, wallEnd }) =>
    shown
      .filter((piece) => piece.is !== is)
      .map(({ start, end }) => Math.min(end, wallEnd) - Math.max(start, wallStart))
      .filter((overlap) => overlap > SECOND)
      .map((overlap) => `${is} ${wallStart}-${wallEnd} is something else for ${overlap} ms`),
  );
}

describe('corrections of any part of any span', { timeout: TIMEOUT }, () => {
  it('leave the scheduler with what the journal shows', () => {
    forDays({ ...EVERYTHING, deeds: DEEDS }, 200, (day) => {
      expect(disagreements(live(day))).toEqual([]);
    });
  });

  it('leave spans that follow one another on both clocks', () => {
    forDays({ ...EVERYTHING, deeds: DEEDS }, 100, (day) => {
      const spans = ledgerSpans(live(day));
      for (const [index, span] of spans.entries()) {
        const before = spans[index - 1];
        expect(span.end - span.start).toBe(span.wallEnd - span.wallStart);
        expect(span.end).toBeGreaterThan(span.start);
        if (before) expect([span.start, span.wallStart]).toEqual([before.end, before.wallEnd]);
      }
    });
  });

  it('count as if it had been recorded so', () => {
    forDays({ ...EVERYTHING, settings: presetsOnly, deeds: DEEDS }, 100, (day) => {
      const { state, settings } = live(day);
      const { base, items } = state.ledger;
      const sum = items.reduce((tally, item) => applyItem(tally, item, settings.kinds), base);
      const open = state.span.is === 'desk' ? settleAbsenceIn(sum, settings.kinds) : sum;
      expect(state.tally).toEqual(open);
    });
  });
});
