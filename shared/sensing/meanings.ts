// What lives here: what each thing that signs show means: which hold it is under which setting, and whether
// somebody is then at the screen without touching anything.
// What does not: finding out what is going on (judge.ts), what a hold does (shared/breaks/holds.ts).
// To add one: its id and its line here, where it comes from in judge.ts, which signs serve it in SERVES.
import type { SensedHold } from '../breaks/words.ts';
import type { Settings } from '../settings/definitions.ts';
import type { SignId } from './signs.ts';

/** The settings that matter to what is sensed. */
export type SensingRules = Pick<
  Settings,
  | 'holdInCalls'
  | 'holdInSlides'
  | 'holdInFilms'
  | 'holdInFullScreen'
  | 'holdInDoNotDisturb'
  | 'countCallsAndFilms'
  | 'quietPrograms'
  | 'ignoredPrograms'
>;

/** What may be going on. `media`: something keeps the display awake. */
export type Activity =
  'call' | 'media' | 'slides' | 'film' | 'otherFullScreen' | 'doNotDisturb' | 'program';

/** What an activity means. */
export interface Meaning {
  /** The hold it is while `holds` says so; null for none. */
  readonly hold: SensedHold | null;
  readonly holds: (rules: SensingRules) => boolean;
  /** A person may be at the screen for long without touching anything. */
  readonly engages: boolean;
}

export const MEANINGS: Readonly<Record<Activity, Meaning>> = {
  call: { hold: 'meeting', holds: (rules) => rules.holdInCalls, engages: true },
  media: { hold: null, holds: () => false, engages: true },
  slides: { hold: 'presenting', holds: (rules) => rules.holdInSlides, engages: false },
  film: { hold: 'fullScreen', holds: (rules) => rules.holdInFilms, engages: false },
  otherFullScreen: { hold: 'fullScreen', holds: (rules) => rules.holdInFullScreen, engages: false },
  doNotDisturb: {
    hold: 'doNotDisturb',
    holds: (rules) => rules.holdInDoNotDisturb,
    engages: false,
  },
  program: { hold: 'program', holds: (rules) => rules.quietPrograms.length > 0, engages: false },
};

/** Signs that say that somebody is at the screen. */
export const ENGAGING: readonly SignId[] = ['microphone', 'camera', 'awake'];

const tellsPictures = (rules: SensingRules): boolean => rules.holdInSlides || rules.holdInFilms;

/**
 * Whether anything follows from a sign under these settings. What fills the screen is only worth asking for
 * where it is a hold in any case, or something keeps the display awake (or that cannot be told).
 */
export const SERVES: Readonly<
  Record<SignId, (rules: SensingRules, mayBeAwake: boolean) => boolean>
> = {
  microphone: (rules) => rules.holdInCalls || rules.countCallsAndFilms,
  camera: (rules) => rules.holdInCalls || rules.countCallsAndFilms,
  // It also tells a film from what else fills the screen.
  awake: (rules) => rules.countCallsAndFilms || tellsPictures(rules) || rules.holdInFullScreen,
  fullScreen: (rules, mayBeAwake) => rules.holdInFullScreen || (mayBeAwake && tellsPictures(rules)),
  doNotDisturb: MEANINGS.doNotDisturb.holds,
  program: MEANINGS.program.holds,
};
