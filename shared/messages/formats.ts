// What lives here: times, dates, durations and shares as people of a language write them, by Intl.
// What does not: words (translator.ts, light.ts). To add a format: a line in Formats and in formatsOf.

/** Writes numbers and times in one language. */
export interface Formats {
  /** "1 hr, 4 min" (short), "1h 4m" (narrow), "1 hour, 4 minutes" (long) or "4:05" (clock); whole minutes unless clock or under a minute. */
  readonly duration: (ms: number, style?: 'short' | 'narrow' | 'long' | 'clock') => string;
  /** Time of day of a wall-clock ms, in the person's own form. */
  readonly time: (wall: number, timeZone: string) => string;
  /** Weekday, day and month of a wall-clock ms. */
  readonly date: (wall: number, timeZone: string) => string;
  /** Day, month and year of a wall-clock ms, for what is kept over years. */
  readonly fullDate: (wall: number, timeZone: string) => string;
  /** Weekday, day and month of a wall-clock ms, in short. */
  readonly shortDate: (wall: number, timeZone: string) => string;
  /** The weekday of a wall-clock ms, in short. */
  readonly weekday: (wall: number, timeZone: string) => string;
  /** Month and year of a wall-clock ms. */
  readonly month: (wall: number, timeZone: string) => string;
  /** From one day to another, with the year. */
  readonly dates: (from: number, to: number, timeZone: string) => string;
  /** 0 to 1 as a percentage. */
  readonly percent: (share: number) => string;
  /** A plain number, with at most one decimal. */
  readonly number: (value: number) => string;
  /** Names one after another: "Neck, Lower back". */
  readonly list: (names: readonly string[]) => string;
}

/** The formats of a language tag, such as "en-GB". */
export function formatsOf(tag: string): Formats {
  const duration = durationsOf(tag);
  const percent = kept(() => new Intl.NumberFormat(tag, { style: 'percent' }));
  const number = kept(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }));
  const list = kept(() => new Intl.ListFormat(tag, { type: 'unit', style: 'short' }));
  const time = kept((timeZone) => new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone }));
  const date = kept(
    (timeZone) =>
      new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', timeZone }),
  );
  const fullDate = kept(
    (timeZone) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone }),
  );
  const shortDate = kept(
    (timeZone) =>
      new Intl.DateTimeFormat(tag, { weekday: 'short', day: 'numeric', month: 'short', timeZone }),
  );
  const weekday = kept((timeZone) => new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone }));
  const month = kept(
    (timeZone) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone }),
  );
  return {
    duration,
    time: (wall, timeZone) => time(timeZone).format(wall),
    date: (wall, timeZone) => date(timeZone).format(wall),
    fullDate: (wall, timeZone) => fullDate(timeZone).format(wall),
    shortDate: (wall, timeZone) => shortDate(timeZone).format(wall),
    weekday: (wall, timeZone) => weekday(timeZone).format(wall),
    month: (wall, timeZone) => month(timeZone).format(wall),
    dates: (from, to, timeZone) => fullDate(timeZone).formatRange(from, to),
    percent: (share) => percent('').format(share),
    number: (value) => number('').format(value),
    list: (names) => list('').format(names),
  };
}

function durationsOf(tag: string): Formats['duration'] {
  const seconds = kept(
    (style) => new Intl.DurationFormat(tag, { style: styleOf(style), secondsDisplay: 'always' }),
  );
  const minutes = kept((style) => new Intl.DurationFormat(tag, { style: styleOf(style) }));
  const clock = clockOf(tag);
  return (ms, style = 'short') => {
    const total = Math.max(0, Math.round(ms / 1_000));
    if (style === 'clock') return clock(total);
    if (total < 60) return seconds(style).format({ seconds: total });
    const rounded = Math.round(total / 60);
    return minutes(style).format({ hours: Math.floor(rounded / 60), minutes: rounded % 60 });
  };
}

const styleOf = (style: string): 'short' | 'narrow' | 'long' =>
  style === 'long' || style === 'narrow' ? style : 'short';

/** "4:05", or "1:04:05" from an hour on, in the language's own digits. */
function clockOf(tag: string): (seconds: number) => string {
  const two = kept(() => new Intl.NumberFormat(tag, { minimumIntegerDigits: 2 }));
  const plain = kept(() => new Intl.NumberFormat(tag, { useGrouping: false }));
  return (seconds) => {
    const minutes = Math.floor(seconds / 60);
    const rest = two('').format(seconds % 60);
    if (minutes < 60) return `${plain('').format(minutes)}:${rest}`;
    const hours = plain('').format(Math.floor(minutes / 60));
    return `${hours}:${two('').format(minutes % 60)}:${rest}`;
  };
}

/** Makes a formatter when it is first asked for: making one takes a hundred times as long as using it. */
function kept<Formatter>(make: (key: string) => Formatter): (key: string) => Formatter {
  const made = new Map<string, Formatter>();
  return (key) => {
    const formatter = made.get(key) ?? make(key);
    made.set(key, formatter);
    return formatter;
  };
}
