// What lives here: times, dates, durations and shares as people of a language write them, by Intl.
// What does not: words (translator.ts, light.ts). To add a format: a line in Formats and in formatsOf.

/** Writes numbers and times in one language. */
export interface Formats {
  /** "1 hr, 4 min" (short), "1 hour, 4 minutes" (long) or "4:05" (clock); whole minutes unless clock or under a minute. */
  readonly duration: (ms: number, style?: 'short' | 'long' | 'clock') => string;
  /** Time of day of a wall-clock ms, in the person's own form. */
  readonly time: (wall: number, timeZone: string) => string;
  /** Weekday, day and month of a wall-clock ms. */
  readonly date: (wall: number, timeZone: string) => string;
  /** 0 to 1 as a percentage. */
  readonly percent: (share: number) => string;
}

/** The formats of a language tag, such as "en-GB". */
export function formatsOf(tag: string): Formats {
  return {
    duration: (ms, style = 'short') => durationText(tag, ms, style),
    time: (wall, timeZone) =>
      new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone }).format(wall),
    date: (wall, timeZone) =>
      new Intl.DateTimeFormat(tag, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        timeZone,
      }).format(wall),
    percent: (share) => new Intl.NumberFormat(tag, { style: 'percent' }).format(share),
  };
}

function durationText(tag: string, ms: number, style: 'short' | 'long' | 'clock'): string {
  const seconds = Math.max(0, Math.round(ms / 1_000));
  if (style === 'clock') return clockText(tag, seconds);
  if (seconds < 60)
    return new Intl.DurationFormat(tag, { style, secondsDisplay: 'always' }).format({ seconds });
  const minutes = Math.round(seconds / 60);
  return new Intl.DurationFormat(tag, { style }).format({
    hours: Math.floor(minutes / 60),
    minutes: minutes % 60,
  });
}

/** "4:05", or "1:04:05" from an hour on, in the language's own digits. */
function clockText(tag: string, seconds: number): string {
  const two = new Intl.NumberFormat(tag, { minimumIntegerDigits: 2 });
  const plain = new Intl.NumberFormat(tag, { useGrouping: false });
  const minutes = Math.floor(seconds / 60);
  const rest = two.format(seconds % 60);
  if (minutes < 60) return `${plain.format(minutes)}:${rest}`;
  return `${plain.format(Math.floor(minutes / 60))}:${two.format(minutes % 60)}:${rest}`;
}
