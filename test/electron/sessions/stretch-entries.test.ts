import { expect, it } from 'vitest';
import { stretchEntries } from '../../../electron/sessions/stretch-entries.ts';
import { chosenSession } from '../../../shared/sessions/timeline.ts';
import { entryFor, FEW, requestWith } from '../../fakes/sessions.ts';

it('a stretch never ends before it began, though the clock was set back by an hour in it', () => {
  const [stretch] = Object.values(FEW);
  const session = chosenSession('one', null, [entryFor(stretch!)]);
  const marks = [
    { elapsed: 0, wall: 7_200_000 },
    { elapsed: 10_000, wall: 3_610_000 },
  ];
  const kept = { breakId: 'one', session, request: requestWith(), asked: true, followed: true };
  const [entry] = stretchEntries({ ...kept, marks, ended: session.length }, session.length);
  expect(entry).toMatchObject({ start: 7_205_000, end: 7_205_000, share: 1 });
});
