import type {
  ComfortChange,
  ComfortCommand,
  ComfortView,
  DayCheckIn,
} from '../../../shared/comfort/check-in.ts';
import { DAY, HOUR } from '../../../shared/time/moment.ts';
import { DAY_START, NOW } from './samples.ts';

/** A check-in at half past eleven on the sample day. */
export const SAMPLE_CHECK_IN: DayCheckIn = {
  id: 'c1',
  at: DAY_START + 7.5 * HOUR,
  level: 3,
  regions: ['neck', 'lowerBack'],
  note: '',
};

/** The sample day, on which nobody has said how it is yet. */
export const sampleComfort = (change: Partial<ComfortView> = {}): ComfortView => ({
  ...{ start: DAY_START, end: DAY_START + DAY },
  ...{ today: [], last: null, isOffered: false, undo: null },
  ...change,
});

type What = NonNullable<ComfortView['undo']>['what'];

/** Check-ins that are kept while a test runs, with the last change to be taken back, as main does. */
export function workingComfort(first: Partial<ComfortView> = {}): {
  readonly view: () => ComfortView;
  readonly change: (command: ComfortCommand) => ComfortChange;
} {
  let view = sampleComfort(first);
  let before = view.today;
  let made = 0;
  const put = (today: readonly DayCheckIn[], undo: ComfortView['undo']): ComfortChange => {
    const sorted = [...today].sort((one, other) => one.at - other.at);
    view = { ...view, today: sorted, last: sorted.at(-1) ?? null, isOffered: false, undo };
    return 'changed';
  };
  const undoable = (
    today: readonly DayCheckIn[],
    what: What,
    checkIn: DayCheckIn,
  ): ComfortChange => {
    const isMore = what === 'changed' && view.undo?.checkIn.id === checkIn.id;
    if (!isMore) before = view.today;
    made += 1;
    return put(today, { change: `u${made}`, what: isMore ? (view.undo?.what ?? what) : what, checkIn }); // prettier-ignore
  };
  const change = (command: ComfortCommand): ComfortChange => {
    const { today } = view;
    const wanted = 'id' in command ? today.find(({ id }) => id === command.id) : undefined;
    switch (command.type) {
      case 'checkIn': {
        const { level, regions, note, at = NOW } = command;
        if (at > NOW) return 'future';
        const checkIn = { id: `c${made + 10}`, at, level, regions, note };
        return undoable([...today, checkIn], 'added', checkIn);
      }
      case 'change': {
        if (!wanted) return 'gone';
        const { level, regions, note } = command;
        const checkIn = { ...wanted, level, regions, note };
        return undoable([...today.filter((one) => one !== wanted), checkIn], 'changed', checkIn);
      }
      case 'remove':
        if (!wanted) return 'gone';
        return undoable(
          today.filter((one) => one !== wanted),
          'removed',
          wanted,
        );
      case 'undo':
        return view.undo?.change === command.change ? put(before, null) : 'gone';
      case 'putOff':
        return put(today, view.undo);
    }
  };
  return { view: () => view, change };
}
