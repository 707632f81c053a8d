import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSession } from '../../../../shared/sessions/build.ts';
import {
  candidatesFor,
  isAllowed,
  needsRareThing,
} from '../../../../shared/sessions/candidates.ts';
import { dosesOf } from '../../../../shared/sessions/doses.ts';
import { pastOf } from '../../../../shared/sessions/past.ts';
import type { SessionRequest } from '../../../../shared/sessions/request.ts';
import type { Session } from '../../../../shared/sessions/session.ts';
import { STRETCHES } from '../../../../shared/stretches/library.ts';
import { MINUTE } from '../../../../shared/time/moment.ts';
import { playedIn } from '../../../fakes/sessions.ts';
import { expectExact } from '../exact.ts';
import { anyLength, breakLengths, requests, usualLengths } from './requests.ts';

const TIMEOUT = 60_000;

/** A request and its session. */
interface Built {
  readonly request: SessionRequest;
  readonly session: Session;
}

const KNOWN = new Map<fc.Arbitrary<number>, readonly Built[]>();

/** Many requests with such lengths and their sessions, built once for all properties. */
function builtFor(lengths: fc.Arbitrary<number>): readonly Built[] {
  const known = KNOWN.get(lengths);
  if (known) return known;
  const sample = fc.sample(requests(lengths), { numRuns: 1_000, seed: 20_261_123 });
  const built = sample.map((request) => ({ request, session: buildSession(request) }));
  KNOWN.set(lengths, built);
  return built;
}

function always(
  lengths: fc.Arbitrary<number>,
  claim: (session: Session, request: SessionRequest) => void,
): void {
  for (const { request, session } of builtFor(lengths)) {
    try {
      claim(session, request);
    } catch (cause) {
      throw new Error(`Not so for ${JSON.stringify(request)}`, { cause });
    }
  }
}

describe('a session that was built', { timeout: TIMEOUT }, () => {
  it('fills its time exactly', () => {
    always(anyLength, (session, { length }) => {
      expect(session.length).toBe(length);
      expectExact(session);
    });
  });

  it('rests for five seconds at most at its end', () => {
    always(usualLengths, (session, request) => {
      const { length } = candidatesFor(request, STRETCHES, pastOf(request, STRETCHES));
      // Of two or three, no sum comes near every length.
      if (length < 4) return;
      // Floor routines begin at six minutes.
      if (request.floorOnly && request.length < 3 * MINUTE) return;
      const rest = session.items.at(-1)!.steps.find(({ kind }) => kind === 'rest');
      expect(rest?.length ?? 0).toBeLessThanOrEqual(5_000);
    });
  });

  it('has nothing that a caution, a wish or a sore day forbids', () => {
    always(anyLength, (session, request) => {
      for (const stretch of playedIn(session)) {
        const ids = stretch.cautions.map(({ id }) => id);
        expect(ids.filter((id) => request.cautions.includes(id))).toEqual([]);
        expect(request.notForMe).not.toContain(stretch.id);
        if (request.gentle) expect(stretch.gentle).toBe(true);
      }
    });
  });

  it('goes to the floor only where that is welcome', () => {
    always(anyLength, (session, { floor, floorOnly }) => {
      if (floor || floorOnly) return;
      expect(playedIn(session).map(({ place }) => place)).not.toContain('floor');
    });
  });

  it('loosens before it stretches', () => {
    always(anyLength, (session, request) => {
      if (request.kind === 'eyes') return;
      const roles = playedIn(session).map(({ role }) => role);
      const stretching = roles.indexOf('stretch');
      if (stretching === -1) return;
      const loosened = roles.indexOf('mobilise');
      const canLoosen = STRETCHES.some(
        (stretch) =>
          stretch.role === 'mobilise' && stretch.place === 'any' && isAllowed(stretch, request),
      );
      if (canLoosen || loosened !== -1) {
        expect(loosened).not.toBe(-1);
        expect(loosened).toBeLessThan(stretching);
      }
    });
  });

  it('never has two strenuous ones in a row', () => {
    always(anyLength, (session) => {
      const efforts = playedIn(session).map(({ effort }) => effort);
      for (const [index, effort] of efforts.entries())
        if (effort === 'strenuous') expect(efforts[index + 1]).not.toBe('strenuous');
    });
  });

  it('does both sides, for equally long', () => {
    always(usualLengths, (session) => {
      for (const { content, steps } of session.items) {
        if (content.kind !== 'stretch' || content.stretch.sides === 'together') continue;
        const lengthOn = (side: string) =>
          steps
            .filter(
              (step) => step.side === side && ['enter', 'move', 'hold', 'exit'].includes(step.kind),
            )
            .reduce((sum, { length }) => sum + length, 0);
        // What is left at the very end may lengthen the last step by less than two seconds.
        expect(Math.abs(lengthOn('left') - lengthOn('right'))).toBeLessThan(2_000);
      }
    });
  });

  it('keeps every dose within the range of its stretch', () => {
    always(usualLengths, (session) => {
      for (const { content, seconds } of session.items) {
        if (content.kind !== 'stretch') continue;
        const doses = dosesOf(content.stretch).map((dose) => dose.seconds);
        expect(doses).toContain(seconds);
      }
    });
  });

  it('does everything once where there is time for no more', () => {
    always(breakLengths, (session, { kind, gentle, cautions, notForMe }) => {
      if (kind === 'eyes' || gentle || cautions.length > 0 || notForMe.length > 4) return;
      const ids = playedIn(session).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it('changes place once at most in a short routine', () => {
    always(breakLengths, (session) => {
      const places = playedIn(session)
        .map(({ place }) => place)
        .filter((place) => place !== 'any');
      const changes = places.filter((place, index) => index > 0 && place !== places[index - 1]);
      expect(changes.length).toBeLessThanOrEqual(1);
    });
  });

  it('asks for a wall, a doorway or a step only where there is time, and once a day', () => {
    always(anyLength, (session, { length, past, now, dayStart }) => {
      const rare = playedIn(session).filter(needsRareThing);
      if (rare.length === 0) return;
      expect(length).toBeGreaterThanOrEqual(4 * MINUTE);
      const today = past
        .filter(({ at }) => at >= dayStart && at <= now)
        .map(({ stretch }) => stretch);
      expect(STRETCHES.filter(({ id }) => today.includes(id)).some(needsRareThing)).toBe(false);
      expect(new Set(rare.map(({ id }) => id)).size).toBe(1);
    });
  });

  it('is for the eyes in an eye break, unless those are not for this person', () => {
    always(anyLength, (session, { kind, notForMe }) => {
      if (kind !== 'eyes' || notForMe.includes('farLook')) return;
      expect(new Set(playedIn(session).map(({ role }) => role))).toEqual(new Set(['eyes']));
    });
  });

  it('is position and breath on a sore day', () => {
    always(anyLength, (session, { kind, gentle }) => {
      if (kind === 'eyes' || !gentle) return;
      for (const { role } of playedIn(session)) expect(['mobilise', 'breath']).toContain(role);
    });
  });

  it('is the same for the same request', () => {
    for (const { request, session } of builtFor(breakLengths).slice(0, 100))
      expect(buildSession(request)).toEqual(session);
  });
});
