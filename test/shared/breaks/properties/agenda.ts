/** Things to do at set times, in order; of two at the same time, the one added first comes first. */
export interface Agenda {
  readonly add: (time: number, what: () => void) => void;
  readonly nextTime: () => number | null;
  /** Takes out what is due by `time`. */
  readonly takeUntil: (time: number) => readonly (() => void)[];
}

/** Makes an empty agenda. */
export function createAgenda(): Agenda {
  let entries: readonly { readonly time: number; readonly what: () => void }[] = [];
  return {
    add: (time, what) => {
      entries = [...entries, { time, what }].sort((one, other) => one.time - other.time);
    },
    nextTime: () => entries[0]?.time ?? null,
    takeUntil: (time) => {
      const due = entries.filter((entry) => entry.time <= time);
      entries = entries.filter((entry) => entry.time > time);
      return due.map(({ what }) => what);
    },
  };
}
