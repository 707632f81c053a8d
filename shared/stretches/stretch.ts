// What lives here: the shape of one guided stretch. Data, no words: those are in messages/en/stretches*.ts.
// What does not: the stretches (floor/, chair/, standing/), routines and sessions (../sessions), drawing (../figure).
// To add a stretch: one file in its place's folder, its line in stretches.ts, its words; tests name what is missing.
import type { FigureScript } from '../figure/script.ts';
import type { MessageKey } from '../messages/translator.ts';

/** What a stretch is for; people browse by these. Words: `library.area_<id>`. */
export const AREAS = [
  'lowerBack',
  'hips',
  'hamstrings',
  'upperBack',
  'neckShoulders',
  'wrists',
  'legs',
  'eyes',
  'breath',
] as const;
export type Area = (typeof AREAS)[number];

/** The three muscle groups that should all come up within a day (health.md §1, founding article). */
export const TARGETS = ['lowerBack', 'piriformis', 'hamstrings'] as const;
export type Target = (typeof TARGETS)[number];

/** Where it is done. `any`: sitting or standing, wherever one is. */
export const PLACES = ['any', 'chair', 'standing', 'floor'] as const;
export type StretchPlace = (typeof PLACES)[number];

/** What has to be there. Words: `library.need_<id>`. */
export const NEEDS = ['chair', 'desk', 'wall', 'doorway', 'step', 'mat', 'cushion'] as const;
export type Need = (typeof NEEDS)[number];

/**
 * Reasons to leave a stretch out or change it (health.md §3). A person may tick their own; they are kept
 * on this computer only. Ids are permanent. Words: `library.caution_<id>`.
 */
export const CAUTION_IDS = [
  'pregnant',
  'knee',
  'hip',
  'ankle',
  'wrist',
  'shoulder',
  'neck',
  'backSurgery',
  'disc',
  'sacroiliac',
  'extensionHurts',
  'osteoporosis',
  'highBloodPressure',
  'glaucoma',
  'dizzy',
  'abdominalSurgery',
  'hamstringStrain',
  'balance',
] as const;
export type CautionId = (typeof CAUTION_IDS)[number];

/** A caution of one stretch, and what to do about it in one short sentence (an easier form, or to leave it out). */
export interface Caution {
  readonly id: CautionId;
  readonly advice: MessageKey;
}

/** The seven yoga poses; each has a floor form and one for chair or standing. Ids are permanent. */
export const POSE_IDS = [
  'balasana',
  'marjaryasana',
  'adhoMukha',
  'ekaPada',
  'ardhaMatsyendra',
  'bhujangasana',
  'setuBandha',
] as const;
export type PoseId = (typeof POSE_IDS)[number];

/** What a stretch does in a routine: loosen first, then stretch; `strengthen` lies between. */
export type Role = 'mobilise' | 'strengthen' | 'stretch' | 'eyes' | 'breath';

/** A few seconds of a stretch: at its end the figure has arrived in `pose`. */
export interface Phase {
  /** Whole seconds, at least 1. */
  readonly seconds: number;
  readonly breath: 'in' | 'out' | 'easy';
  /** One short sentence. */
  readonly cue: MessageKey;
  /** A key pose of the stretch's figure. */
  readonly pose: string;
  /** Passes through its pose without stopping there, as in a circle. */
  readonly flows?: true;
}

/** Staying in a pose, for any whole number of seconds in the range. */
export interface Hold {
  readonly kind: 'hold';
  readonly cue: MessageKey;
  readonly pose: string;
  /** `usual` is the shorter dose of health.md §3, which a break uses; `max` the longest. */
  readonly seconds: { readonly min: number; readonly usual: number; readonly max: number };
}

/** Phases played in order and repeated. */
export interface Cycle {
  readonly kind: 'cycle';
  readonly phases: readonly Phase[];
  readonly rounds: { readonly min: number; readonly usual: number; readonly max: number };
}

/** One guided stretch. `Id` is permanent: it is written in journals and in people's routines. */
export interface Stretch {
  readonly id: string;
  readonly name: MessageKey;
  /** One sentence: what it is and what it is good for, without a medical claim. */
  readonly about: MessageKey;
  /** The pose it is a form of, if it is one of the seven. */
  readonly pose?: PoseId;
  readonly areas: readonly Area[];
  readonly targets: readonly Target[];
  readonly place: StretchPlace;
  readonly needs: readonly Need[];
  /** `each`: one side after the other; written for the right one. */
  readonly sides: 'together' | 'each';
  readonly role: Role;
  /** Two strenuous ones never follow one another. */
  readonly effort: 'easy' | 'strenuous';
  /** Fit for a day when the back is in spasm: position changes and breathing only. */
  readonly gentle: boolean;
  /** Getting in, the movement itself, and getting out; per side where there are two. */
  readonly enter: Phase;
  readonly parts: readonly (Hold | Cycle)[];
  readonly exit: Phase;
  /** Everyone for whom Sitwell leaves this form out: in full, whatever other forms say (health.md §3). */
  readonly cautions: readonly Caution[];
  /** Those for whom the small change in the advice is enough: Sitwell says it, and leaves nothing out. */
  readonly adapt?: readonly Caution[];
  /** The stretch that takes its place for someone who ticked one of its cautions: for the same area, or none. */
  readonly instead?: string;
  readonly figure: FigureScript;
  /** Where the steps and doses come from, such as "health.md §3.1 pose 5; Garber 2011". */
  readonly sources: readonly string[];
}
