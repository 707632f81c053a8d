/** How a command ended, as the number a shell sees. Documented in docs/command-line.md, so never changed. */
export const EXIT_CODES = {
  done: 0,
  /** Something inside failed. */
  failed: 1,
  /** The words were not understood. */
  usage: 2,
  notRunning: 3,
  /** Understood, and not possible now. */
  notNow: 4,
} as const;
export type ExitName = keyof typeof EXIT_CODES;
/** How the running Sitwell can end a command. */
export type AnswerExit = Exclude<ExitName, 'notRunning'>;
