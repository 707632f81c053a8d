import { describe, expect, it } from 'vitest';
import { fixTips } from '../../../../electron/store/workplaces/fix-tip.ts';
import { mostUseful } from '../../../../electron/store/workplaces/most-useful.ts';
import { createTranslator } from '../../../../shared/messages/translator.ts';
import { bestPlan } from '../../../../shared/ergonomics/fixes/best-plan.ts';
import { FIXES } from '../../../../shared/ergonomics/fixes/fixes.ts';
import { rankFixes } from '../../../../shared/ergonomics/fixes/rank.ts';
import type { AuditFacts } from '../../../../shared/ergonomics/audit/audit.ts';
import { bookIn } from '../../../fakes/book.ts';
import { fakeClocks } from '../../../fakes/clocks.ts';
import { temporaryFolder } from '../../../fakes/folder.ts';

const low: AuditFacts = { answers: { screenHeight: ['low'] }, hours: {}, photo: null };

/** A desk with a screen that is too low, and what a break may say about it. */
function desk(facts: AuditFacts = low) {
  const store = bookIn(temporaryFolder());
  store.change({ type: 'saveDraft', facts });
  store.change({ type: 'finish', picture: null });
  const clocks = fakeClocks();
  const day = { is: '2026-11-23', on: true, sore: false };
  const tip = fixTips({
    ...{ store, mostUseful },
    isOn: () => day.on,
    isFlareUp: () => day.sore,
    today: () => day.is,
    now: () => clocks.now().mono,
    translator: () => createTranslator('en', 'en'),
  });
  return { store, clocks, day, tip };
}

describe('the tip at the end of a break', () => {
  it('is the most useful open fix, in words', () => {
    const { tip, store } = desk();
    const fix = mostUseful(store.book())!;
    expect(tip()).toMatchObject({ fix: fix.id });
    expect(tip()!.title).not.toContain('fixes.');
  });

  it('is the first of the plan, which buys nothing that could be done for nothing', () => {
    const answers = { armrestTrouble: ['hard'], armrests: ['high'], backSupport: ['none'] };
    const { store } = desk({ answers, hours: {}, photo: null });
    const [audit] = store.book().audits;
    const ranked = rankFixes(audit!, FIXES, []);
    expect(ranked[0]!.fix.cost).toBe('buy');
    expect(mostUseful(store.book())).toMatchObject({ cost: 'free' });
    expect(mostUseful(store.book())).toBe(bestPlan(audit!, ranked)!.fixes[0]!.fix);
  });

  it('comes once a day', () => {
    const { tip, clocks, day } = desk();
    expect(tip()).not.toBeNull();
    clocks.pass(60_000);
    expect(tip()).toBeNull();
    day.is = '2026-11-24';
    expect(tip()).not.toBeNull();
  });

  it('is the same for a page that is drawn again', () => {
    const { tip, clocks } = desk();
    const first = tip();
    clocks.pass(5_000);
    expect(tip()).toEqual(first);
  });

  it('is another one, or none, once something was said about the fix', () => {
    const { tip, store, day } = desk();
    const { fix } = tip()!;
    store.change({ type: 'setFix', fix, state: 'planned' });
    day.is = '2026-11-24';
    expect(tip()?.fix).not.toBe(fix);
  });

  it('does not come on a sore day, nor against the setting', () => {
    const { tip, day } = desk();
    day.sore = true;
    expect(tip()).toBeNull();
    day.sore = false;
    day.on = false;
    expect(tip()).toBeNull();
    day.on = true;
    expect(tip()).not.toBeNull();
  });

  it('does not come where there is nothing to do', () => {
    const { tip, store } = desk({ answers: {}, hours: {}, photo: null });
    expect(tip()).toBeNull();
    expect(store.tipOn()).toBeNull();
  });
});

it('has nothing to say about a desk that nobody has looked at', () => {
  expect(mostUseful({ audits: [], fixes: [] })).toBeNull();
});
