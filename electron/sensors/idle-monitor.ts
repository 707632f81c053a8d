// What lives here: what every other signal of idle time looks like, for when the system's own lies.
// What does not: the signals (linux/idle-monitors.ts), choosing between them (idle.ts).

export type IdleMonitorId = 'mutter' | 'screenSaver' | 'logind';

/** A signal of idle time that has to be asked. */
export interface IdleMonitor {
  readonly id: IdleMonitorId;
  /** Time since the last input, ms; null: it cannot tell. Never rejects, answers within 2 s. */
  readonly ask: () => Promise<number | null>;
}
