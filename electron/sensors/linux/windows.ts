/** What a compositor tells of its windows. */
export interface WindowFacts {
  /** The program in front that fills its screen; null where the one in front does not. */
  readonly fullScreen: string | null;
  /** The programs whose windows keep the display awake. */
  readonly awake: readonly string[];
}
