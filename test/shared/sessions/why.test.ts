import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { buildSession } from '../../../shared/sessions/build.ts';
import type { Session } from '../../../shared/sessions/session.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time/moment.ts';
import { FEW, FEW_LIBRARY, requestWith } from '../../fakes/sessions.ts';
import { live } from './properties/lived.ts';

const { t } = createTranslator('en');
const request = requestWith({ length: 5 * MINUTE });

const saying = ({ items }: Session, id: string): string | undefined => {
  const item = items.find(({ content }) => content.kind === 'stretch' && content.stretch.id === id);
  return item?.why && 'key' in item.why ? t(item.why.key, item.why.values) : undefined;
};
const withHips = (since: number): Session => {
  const past = [
    { stretch: 'hold', at: request.now - 10 * MINUTE, followed: true },
    { stretch: 'sides', at: request.now - since, followed: false },
  ];
  return buildSession({ ...request, past }, FEW_LIBRARY);
};

describe('why a stretch was chosen', () => {
  it('is that its part of the body had nothing since yesterday', () => {
    expect(saying(withHips(20 * HOUR), 'sides')).toBe(
      'Because your hips had nothing since yesterday.',
    );
  });

  it('is that it had nothing for some days', () => {
    expect(saying(withHips(2 * DAY + 20 * HOUR), 'sides')).toBe(
      'Because your hips had nothing for 3 days.',
    );
  });

  it('says nothing of missing on a first day', () => {
    expect(saying(buildSession(request, FEW_LIBRARY), 'sides')).toBe('Something for your hips.');
  });

  it('is to loosen up, for what comes before the stretches', () => {
    expect(saying(buildSession(request, FEW_LIBRARY), 'loosen')).toBe(
      'To loosen up before you stretch.',
    );
  });

  it('is that it is a favourite', () => {
    const past = FEW_LIBRARY.map(({ id }) => ({
      stretch: id,
      at: request.now - HOUR / 2,
      followed: true,
    }));
    const session = buildSession({ ...request, past, favourites: [FEW.hold.id] }, FEW_LIBRARY);
    expect(saying(session, 'hold')).toBe('Because it is one of your favourites.');
  });

  it('is a sore back on a sore day', () => {
    const session = buildSession({ ...request, gentle: true }, FEW_LIBRARY);
    expect(saying(session, 'breathe')).toBe('Small and easy, for a day when your back is sore.');
  });

  it('has words whatever it is', () => {
    for (const { session } of live(3, { favourites: ['deskDog'] }))
      for (const { why } of session.items)
        if (why && 'key' in why) expect(t(why.key, why.values)).not.toContain('why_');
  });
});
