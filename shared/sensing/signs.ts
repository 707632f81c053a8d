// What lives here: the signs by which a desktop shows that a person should not be interrupted, and what a sensor answers.
// What does not: reading them (electron/sensors), what follows from them (judge.ts).
// To add a sign: its id here, its meaning in meanings.ts, its words; each platform says "unknown" until it can read it.

/**
 * `microphone`, `camera`: some program uses it. `awake`: some program keeps the display awake. `fullScreen`: the
 * program in front fills its screen. `doNotDisturb`: the person has silenced notifications. `program`: one of the
 * programs the person named is running.
 */
export const SIGN_IDS = [
  'microphone',
  'camera',
  'awake',
  'fullScreen',
  'doNotDisturb',
  'program',
] as const;
export type SignId = (typeof SIGN_IDS)[number];

/** Who is behind a sign, as the system names it. */
export interface Source {
  /** A program's name, lower case, without folder and ".exe"; empty where the system does not tell. */
  readonly program: string;
  /** What the system says about it, such as "Playing video"; empty where it says nothing. */
  readonly reason: string;
}

/** What a sensor says of one sign. One that cannot tell says `unknown`, never `no`. */
export type Answer =
  | { readonly is: 'unknown'; readonly why: string }
  | { readonly is: 'no' }
  | { readonly is: 'yes'; readonly by: readonly Source[] };

/** What is known of each sign that was asked about. */
export type Answers = Readonly<Partial<Record<SignId, Answer>>>;
