import type { SessionRequest } from '../../shared/sessions/request.ts';
import type { OwnStep, RoutineEntry, Session } from '../../shared/sessions/session.ts';
import type { Stretch } from '../../shared/stretches/stretch.ts';
import { HOUR, MINUTE } from '../../shared/time/moment.ts';
import { someCycle, someStretch } from './stretch.ts';

/** A handful of stretches, one of each sort that a session tells apart. */
export const FEW: Readonly<
  Record<'loosen' | 'hold' | 'sides' | 'hard' | 'look' | 'breathe', Stretch>
> = {
  loosen: someStretch({ id: 'loosen', role: 'mobilise', parts: [someCycle], targets: [] }),
  hold: someStretch({ id: 'hold', place: 'chair' }),
  sides: someStretch({ id: 'sides', sides: 'each', targets: ['piriformis'], areas: ['hips'] }),
  hard: someStretch({ id: 'hard', effort: 'strenuous', targets: ['hamstrings'] }),
  look: someStretch({ id: 'look', role: 'eyes', place: 'any', gentle: true, areas: ['eyes'] }),
  breathe: someStretch({
    id: 'breathe',
    role: 'breath',
    place: 'any',
    gentle: true,
    parts: [someCycle],
    areas: ['breath'],
  }),
};
export const FEW_LIBRARY: readonly Stretch[] = Object.values(FEW);

/** Monday, nine in the morning, the day an hour old, and nothing done yet. */
export const requestWith = (change: Partial<SessionRequest> = {}): SessionRequest => ({
  seed: 'seed',
  length: 2 * MINUTE,
  kind: 'move',
  now: Date.UTC(2026, 10, 23, 9),
  dayStart: Date.UTC(2026, 10, 23, 9) - HOUR,
  floor: false,
  cautions: [],
  favourites: [],
  notForMe: [],
  past: [],
  gentle: false,
  ...change,
});

/** An entry of the library, at its usual dose or at so many seconds a side. */
export const entryFor = (stretch: Stretch, seconds: number | null = null): RoutineEntry => ({
  content: { kind: 'stretch', stretch },
  seconds,
  why: null,
});

/** A step of a person's own routine. */
export const ownEntry = (
  change: Partial<OwnStep> = {},
  seconds: number | null = 20,
): RoutineEntry => ({
  content: {
    kind: 'own',
    step: {
      title: 'Hip slide',
      text: 'As we practised.',
      sides: 'together',
      picture: null,
      ...change,
    },
  },
  seconds,
  why: null,
});

/** What is played, by id or title, in order. */
export const namesOf = ({ items }: Pick<Session, 'items'>): readonly string[] =>
  items.map(({ content }) =>
    content.kind === 'stretch' ? content.stretch.id : content.step.title,
  );

/** The stretches that are played, in order. */
export const playedIn = ({ items }: Pick<Session, 'items'>): readonly Stretch[] =>
  items.flatMap(({ content }) => (content.kind === 'stretch' ? [content.stretch] : []));
