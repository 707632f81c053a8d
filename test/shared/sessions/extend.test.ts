import { describe, expect, it } from 'vitest';
import { buildSession } from '../../../shared/sessions/build.ts';
import { extendSession } from '../../../shared/sessions/extend.ts';
import { momentOf } from '../../../shared/sessions/moment-of.ts';
import { FEW_LIBRARY, namesOf, requestWith } from '../../fakes/sessions.ts';
import { expectExact } from './exact.ts';

const request = requestWith();
const session = buildSession(request, FEW_LIBRARY);

describe('a minute more', () => {
  it('adds to the end, and leaves what was there as it is', () => {
    const longer = extendSession(session, { length: 180_000, elapsed: 0 }, request, FEW_LIBRARY);
    expectExact(longer);
    expect(longer.length).toBe(180_000);
    expect(longer.items.length).toBeGreaterThan(session.items.length);
    for (const [index, item] of session.items.entries()) {
      const moving = item.steps.filter(({ kind }) => kind !== 'rest' && kind !== 'finish');
      expect(longer.items[index]!.steps.slice(0, moving.length)).toEqual(moving);
    }
  });

  it('does not repeat what is there while there is something else', () => {
    const longer = extendSession(session, { length: 180_000, elapsed: 0 }, request, FEW_LIBRARY);
    const more = namesOf(longer).slice(session.items.length);
    expect(more.filter((name) => namesOf(session).includes(name))).toEqual([]);
  });

  it('changes nothing where there is no more time', () => {
    const { length } = session;
    expect(extendSession(session, { length, elapsed: 0 }, request, FEW_LIBRARY)).toBe(session);
  });

  it('in the finish begins the next stretch now, so that its preview is seen whole', () => {
    const elapsed = session.length - 1_500;
    const longer = extendSession(session, { length: 180_000, elapsed }, request, FEW_LIBRARY);
    expectExact(longer);
    const { step, item } = momentOf(longer, elapsed)!;
    expect([step.kind, step.start]).toEqual(['preview', elapsed]);
    expect(item).toBe(longer.items[session.items.length]);
    expect(momentOf(longer, elapsed - 1)!.step.kind).toBe('finish');
  });

  it('begins one where there was nothing', () => {
    const empty = { ...session, length: 10_000, items: [] };
    const longer = extendSession(empty, { length: 70_000, elapsed: 0 }, request, FEW_LIBRARY);
    expectExact(longer);
    expect(longer.items).not.toEqual([]);
  });

  it('of an eye break stays with the eyes', () => {
    const eyes = requestWith({ kind: 'eyes', length: 20_000 });
    const short = buildSession(eyes, FEW_LIBRARY);
    const longer = extendSession(short, { length: 80_000, elapsed: 0 }, eyes, FEW_LIBRARY);
    expectExact(longer);
    expect(new Set(namesOf(longer))).toEqual(new Set(['look']));
  });
});
