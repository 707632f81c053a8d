/**
 * What a desktop can show of the fact that a person should not be interrupted. Not Electron facts: an app has to ask
 * the system itself, in another way on each. Here it asks `process/questions.ts`. What cannot be mimicked: how a real
 * system is asked, how long it takes and in which ways it fails, and other programs' windows, of which there are none.
 */
export const SIGN_NAMES = [
  'microphone',
  'camera',
  'awake',
  'fullScreen',
  'doNotDisturb',
  'program',
] as const;
export type SignName = (typeof SIGN_NAMES)[number];

/** Who is behind a sign, as a system names it; empty where it does not tell. */
export interface SignSource {
  readonly program: string;
  readonly reason: string;
}

/** `program` lists what runs; every other sign who causes it. */
export type SignFact = 'no' | 'unknown' | { readonly by: readonly SignSource[] };

export type SignFacts = Readonly<Record<SignName, SignFact>>;

/** Nothing is going on. */
export const NO_SIGNS: SignFacts = {
  microphone: 'no',
  camera: 'no',
  awake: 'no',
  fullScreen: 'no',
  doNotDisturb: 'no',
  program: 'no',
};

/** A sign with one program behind it. */
export const by = (program: string, reason = ''): SignFact => ({ by: [{ program, reason }] });

const BLIND = Object.fromEntries(SIGN_NAMES.map((name) => [name, 'unknown'])) as SignFacts;

/** What people do at a computer, as changes of the signs: for the strip and for tests. */
export const SCENES = {
  call: { microphone: by('zoom') },
  camera: { camera: by('zoom') },
  playing: { awake: by('vlc', 'Playing video') },
  film: { awake: by('vlc', 'Playing video'), fullScreen: by('vlc') },
  slides: { awake: by('powerpnt', 'Presenting'), fullScreen: by('powerpnt') },
  editor: { fullScreen: by('code') },
  doNotDisturb: { doNotDisturb: by('') },
  blind: BLIND,
} as const satisfies Readonly<Record<string, Partial<SignFacts>>>;
export type SceneName = keyof typeof SCENES;

/** The signs that change when a scene begins or ends. */
export const sceneChange = (scene: SceneName, on: boolean): Partial<SignFacts> =>
  on
    ? SCENES[scene]
    : Object.fromEntries(Object.keys(SCENES[scene]).map((name) => [name, 'no' as const]));

/** Whether the signs are as in this scene. */
export const isScene = (scene: SceneName, signs: SignFacts): boolean =>
  Object.entries(SCENES[scene]).every(
    ([name, fact]) => JSON.stringify(signs[name as SignName]) === JSON.stringify(fact),
  );
