import { describe, expect, it } from 'vitest';
import { FLOOR_MINUTES, floorSession } from '../../../shared/sessions/floor.ts';
import { STRETCHES } from '../../../shared/stretches/library.ts';
import { CAUTION_IDS, POSE_IDS } from '../../../shared/stretches/stretch.ts';
import { MINUTE } from '../../../shared/time/moment.ts';
import { namesOf, playedIn, requestWith } from '../../fakes/sessions.ts';
import { expectExact } from './exact.ts';

const request = requestWith();
const keysOf = ({ items }: ReturnType<typeof floorSession>) =>
  items.flatMap(({ why }) => (why && 'key' in why ? [why.key] : []));

describe.each(FLOOR_MINUTES)('the floor routine of %s minutes', (minutes) => {
  it('takes exactly so long, with at most a short rest', () => {
    const session = floorSession(minutes, request);
    expectExact(session);
    expect(session).toMatchObject({ length: minutes * MINUTE, chosen: true });
    const rest = session.items.at(-1)!.steps.find(({ kind }) => kind === 'rest');
    expect(rest?.length ?? 0).toBeLessThanOrEqual(5_000);
  });

  it('is as it is written, for somebody with no cautions', () => {
    expect(keysOf(floorSession(minutes, request))).toEqual([]);
  });

  it('never has two strenuous ones in a row, and loosens first', () => {
    const played = playedIn(floorSession(minutes, request));
    expect(played[0]!.role).toBe('mobilise');
    for (const [index, { effort }] of played.entries())
      if (effort === 'strenuous') expect(played[index + 1]?.effort).not.toBe('strenuous');
  });

  it.each(CAUTION_IDS)('respects %s, and still takes exactly so long', (caution) => {
    const session = floorSession(minutes, { ...request, cautions: [caution] });
    expectExact(session);
    expect(session.length).toBe(minutes * MINUTE);
    for (const { cautions } of playedIn(session))
      expect(cautions.map(({ id }) => id)).not.toContain(caution);
  });
});

describe('floor routines', () => {
  it('have all seven poses from ten minutes on', () => {
    for (const minutes of [10, 15] as const) {
      const poses = playedIn(floorSession(minutes, request)).map(({ pose }) => pose);
      expect(POSE_IDS.filter((pose) => !poses.includes(pose))).toEqual([]);
    }
  });

  it('have all but the bridge in six', () => {
    const poses = playedIn(floorSession(6, request)).map(({ pose }) => pose);
    expect(POSE_IDS.filter((pose) => !poses.includes(pose))).toEqual(['setuBandha']);
  });

  it('take another form for what a caution excludes, and say so', () => {
    const session = floorSession(10, { ...request, cautions: ['wrist'] });
    expect(namesOf(session)).toContain('reclinedFigureFour');
    expect(namesOf(session)).not.toContain('pigeon');
    expect(keysOf(session)).toContain('sessions.why_instead');
  });

  it('say it differently of what is not for this person', () => {
    const session = floorSession(10, { ...request, notForMe: ['pigeon'] });
    expect(keysOf(session)).toContain('sessions.why_insteadHidden');
  });

  it('are done on a chair where too little is left on the floor', () => {
    const session = floorSession(10, { ...request, cautions: ['pregnant'] });
    expect(session.title).toEqual({ key: 'sessions.chair_10' });
    expect(playedIn(session).map(({ place }) => place)).not.toContain('floor');
    expect(playedIn(session).map(({ place }) => place)).not.toContain('standing');
  });

  it('are small changes and breathing on a sore day, and give no other reason', () => {
    const session = floorSession(10, { ...request, gentle: true });
    expectExact(session);
    expect(session.title).toEqual({ key: 'sessions.gentleTitle' });
    expect(playedIn(session).every(({ gentle }) => gentle)).toBe(true);
    expect(new Set(keysOf(session))).toEqual(new Set(['sessions.why_gentle']));
  });

  it('keep lying down for the end', () => {
    const session = floorSession(15, { ...request, notForMe: ['bridge', 'cobra'] });
    expect(namesOf(session).at(-1)).toBe('legsUpRest');
  });

  it('name stretches that exist', () => {
    const ids = STRETCHES.map(({ id }) => id);
    for (const minutes of FLOOR_MINUTES)
      for (const name of namesOf(floorSession(minutes, request))) expect(ids).toContain(name);
  });
});
