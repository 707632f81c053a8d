import { describe, expect, it } from 'vitest';
import { FLOOR_MINUTES, floorSession } from '../../../shared/sessions/floor.ts';
import { STRETCHES } from '../../../shared/stretches/library.ts';
import { CAUTION_IDS, POSE_IDS } from '../../../shared/stretches/stretch.ts';
import { MINUTE } from '../../../shared/time/moment.ts';
import { namesOf, playedIn, requestWith } from '../../fakes/sessions.ts';
import { expectExact } from './exact.ts';

const request = requestWith();
const BELLY = ['cobra', 'sphinx'];
/** Lying, curled up or sitting: nothing is held there. */
const RESTING = ['childPose', 'legsUpRest', 'supineKneeHug', 'reclinedFigureFour', 'deskRest', 'breathReset']; // prettier-ignore
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

  it('ends in child’s pose, with twists and hips behind it', () => {
    const played = playedIn(floorSession(minutes, request));
    expect(played.at(-1)!.id).toBe('childPose');
    expect(played.at(-2)!.id).not.toBe('pigeon');
  });

  it.each([...CAUTION_IDS, 'none'] as const)('is in an order kind to a body (%s)', (caution) => {
    const cautions = caution === 'none' ? [] : [caution];
    const { title, items } = floorSession(minutes, { ...request, cautions });
    const played = playedIn({ items });
    expect(played[0]!.role).toBe('mobilise');
    expect(RESTING).toContain(played.at(-1)!.id);
    if (title && 'key' in title && title.key.startsWith('sessions.chair')) return;
    for (const [index, { id, effort }] of played.entries()) {
      const next = played[index + 1];
      expect(next?.id).not.toBe(id);
      if (effort === 'strenuous') expect(next?.effort).not.toBe('strenuous');
      if (BELLY.includes(id)) expect(BELLY).not.toContain(next?.id);
    }
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
    expect(session.title).toEqual({ key: 'sessions.gentleTitle', values: { minutes: 10 } });
    expect(namesOf(session)).toEqual(['positionChange', 'breathReset', 'legsUpRest']);
    expect(playedIn(session).every(({ gentle }) => gentle)).toBe(true);
    expect(new Set(keysOf(session))).toEqual(new Set(['sessions.why_gentle']));
  });

  it('of six minutes follow the list of health.md, with one rest between and the bridge left out', () => {
    expect(namesOf(floorSession(6, request))).toEqual([
      ...['catCow', 'downwardDog', 'childPose', 'pigeon', 'seatedTwist', 'cobra', 'childPose'],
    ]);
  });

  it('keep the rest for the end when others are left out, and rest in another way if need be', () => {
    const without = (...notForMe: readonly string[]) =>
      namesOf(floorSession(15, { ...request, notForMe })).at(-1);
    expect(without('bridge', 'cobra')).toBe('childPose');
    expect(without('childPose')).toBe('legsUpRest');
    expect(without('childPose', 'legsUpRest')).toBe('supineKneeHug');
  });

  it('name stretches that exist', () => {
    const ids = STRETCHES.map(({ id }) => id);
    for (const minutes of FLOOR_MINUTES)
      for (const name of namesOf(floorSession(minutes, request))) expect(ids).toContain(name);
  });
});
