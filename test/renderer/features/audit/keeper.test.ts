import { describe, expect, it } from 'vitest';
import { createKeeper } from '../../../../renderer/features/audit/keeper.ts';
import type { Unsaved } from '../../../../renderer/features/audit/keeper.ts';
import type { AuditFacts } from '../../../../shared/ergonomics/audit/audit.ts';
import type { BookChange } from '../../../../shared/ergonomics/workplaces/answers.ts';
import { sampleBook } from '../../fakes/sample-book.ts';
import { sampleDraft, workingBook } from '../../fakes/working-book.ts';

/** A keeper over a main process that answers when it is told to. */
function keeperOver(main = workingBook(), unsaved: Unsaved = {}) {
  const sent: AuditFacts[] = [];
  const waiting: (() => void)[] = [];
  let remembered = unsaved;
  const keeper = createKeeper({
    book: main.book(),
    unsaved,
    remember: (next) => {
      remembered = next;
    },
    send: (facts) =>
      new Promise<BookChange>((resolve) => {
        sent.push(facts);
        waiting.push(() => resolve(main.change({ type: 'saveDraft', facts })));
      }),
  });
  return {
    keeper,
    main,
    sent,
    remembered: () => remembered,
    /** Main answers once; the page hears of it. */
    answer: async () => {
      waiting.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

describe('keeping answers', () => {
  it('shows an answer at once, sends it at once, and says when it is kept', async () => {
    const { keeper, sent, answer } = keeperOver();
    keeper.change({ answers: { wrists: ['bent'] } });
    expect(keeper.get()).toMatchObject({
      facts: { answers: { wrists: ['bent'] } },
      keeping: 'saving',
    });
    expect(sent).toHaveLength(1);
    await answer();
    expect(keeper.get().keeping).toBe('saved');
  });

  it('sends what was answered meanwhile in one go, with all that is kept already', async () => {
    const { keeper, sent, answer, main } = keeperOver();
    keeper.change({ answers: { wrists: ['bent'] } });
    keeper.change({ answers: { glare: ['clear'] } });
    keeper.change({ answers: { glare: ['glare'] } });
    await answer();
    await answer();
    expect(sent.map(({ answers }) => answers)).toEqual([
      { wrists: ['bent'] },
      { wrists: ['bent'], glare: ['glare'] },
    ]);
    expect(main.book().draft?.answers).toEqual({ wrists: ['bent'], glare: ['glare'] });
  });

  it('keeps an answer on the screen that the disk did not take, and takes it later', async () => {
    const { keeper, answer, main } = keeperOver();
    main.fail(true);
    keeper.change({ answers: { wrists: ['bent'] } });
    await answer();
    expect(keeper.get()).toMatchObject({
      facts: { answers: { wrists: ['bent'] } },
      keeping: 'failed',
    });
    main.fail(false);
    const flushed = keeper.flush();
    await answer();
    expect(await flushed).toBe(true);
    expect(main.book().draft?.answers).toEqual({ wrists: ['bent'] });
  });

  it('is told of failures where main cannot even be asked', async () => {
    const keeper = createKeeper({
      book: sampleBook(),
      unsaved: {},
      remember: () => undefined,
      send: () => Promise.reject(new Error('gone')),
    });
    keeper.change({ hours: { chair: 'long' } });
    expect(await keeper.flush()).toBe(false);
    expect(keeper.get()).toMatchObject({ facts: { hours: { chair: 'long' } }, keeping: 'failed' });
  });

  it('lays what waits over a book that comes from elsewhere', () => {
    const { keeper } = keeperOver();
    keeper.change({ answers: { wrists: ['bent'] } });
    keeper.meet(sampleBook({ draft: sampleDraft({ answers: { glare: ['clear'] } }) }));
    expect(keeper.get().facts.answers).toEqual({ wrists: ['bent'], glare: ['clear'] });
  });

  it('sends what was not confirmed when the page was left', async () => {
    const unsaved = { desk: { answers: { wrists: ['bent'] } } };
    const { keeper, answer, main, remembered } = keeperOver(workingBook(), unsaved);
    const flushed = keeper.flush();
    await answer();
    await flushed;
    expect(main.book().draft?.answers).toEqual({ wrists: ['bent'] });
    expect(remembered()).toEqual({});
  });

  it('keeps the answers of two workplaces apart', () => {
    const { keeper } = keeperOver();
    keeper.change({ answers: { wrists: ['bent'] } });
    keeper.meet(sampleBook({ current: 'home' }));
    expect(keeper.get().facts.answers).toEqual({});
    keeper.meet(sampleBook());
    expect(keeper.get().facts.answers).toEqual({ wrists: ['bent'] });
  });

  it('takes back what was answered to a question that reads otherwise now', async () => {
    const answers = { lenses: ['none'], screenHeight: ['right'], glare: ['clear'] };
    const { keeper, answer, main } = keeperOver(workingBook({ draft: sampleDraft({ answers }) }));
    keeper.change({ answers: { lenses: ['progressiveTipping'] } });
    await answer();
    expect(main.book().draft?.answers).toEqual({
      lenses: ['progressiveTipping'],
      glare: ['clear'],
    });
  });

  it('says no more that an answer is kept once its audit is finished', async () => {
    const { keeper, answer } = keeperOver();
    keeper.change({ answers: { wrists: ['bent'] } });
    await answer();
    keeper.meet(sampleBook());
    expect(keeper.get().keeping).toBe('quiet');
  });

  it('forgets what waits when the audit is begun anew', () => {
    const { keeper, remembered } = keeperOver();
    keeper.change({ answers: { wrists: ['bent'] } });
    keeper.forget();
    expect(keeper.get()).toMatchObject({ facts: { answers: {} }, keeping: 'quiet' });
    expect(remembered()).toEqual({});
  });
});
