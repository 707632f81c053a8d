// What lives here: what follows from signs: whether somebody is at the screen, and which holds are in force.
// What does not: reading signs (electron/sensors), how long one lasts (steady.ts), what each means (meanings.ts).
// To add something that may be going on: its case in activitiesOf.
import type { SensedHold } from '../breaks/words.ts';
import { pictureOf } from './full-screen.ts';
import type { Displays, Picture } from './full-screen.ts';
import { isKnown } from './known-programs.ts';
import { MEANINGS } from './meanings.ts';
import type { Activity, SensingRules } from './meanings.ts';
import { programName } from './program-name.ts';
import type { HoldView } from './senses-view.ts';
import type { Answer, Answers, SignId, Source } from './signs.ts';

/** What surrounds the signs. */
export interface SensingSurroundings extends Displays {
  /** Names of Sitwell's own programs: what it does itself is a sign of nothing. */
  readonly own: readonly string[];
}

/** What follows from signs. */
export interface Judgement {
  readonly engaged: boolean;
  readonly holds: readonly HoldView[];
}

/** What a sign says when programs that do not count are left out: with nobody left behind it, it is not there. */
export function whatCounts(
  sign: SignId,
  answer: Answer,
  rules: Pick<SensingRules, 'ignoredPrograms' | 'quietPrograms'>,
  own: readonly string[],
): Answer {
  if (answer.is !== 'yes' || answer.by.length === 0) return answer;
  const ignored = new Set([...rules.ignoredPrograms, ...own].map(programName));
  const named = new Set(rules.quietPrograms.map(programName));
  const counts = ({ program }: Source): boolean => {
    const name = programName(program);
    if (name !== '' && ignored.has(name)) return false;
    if (sign === 'program') return name === '' || named.has(name);
    return sign !== 'awake' || !isKnown('keeper', name);
  };
  const by = answer.by.filter(counts);
  return by.length === 0 ? { is: 'no' } : { is: 'yes', by };
}

const FULL_SCREENS: Readonly<Record<Picture, Activity>> = {
  slides: 'slides',
  film: 'film',
  other: 'otherFullScreen',
};

interface GoingOn {
  readonly activity: Activity;
  readonly by: readonly Source[];
}

function activitiesOf(answers: Answers, displays: Displays): readonly GoingOn[] {
  const seen = (sign: SignId, activity: Activity): readonly GoingOn[] => {
    const answer = answers[sign];
    return answer?.is === 'yes' ? [{ activity, by: answer.by }] : [];
  };
  const { fullScreen, awake } = answers;
  const picture =
    fullScreen?.is === 'yes' ? FULL_SCREENS[pictureOf(fullScreen.by, awake, displays)] : null;
  return [
    ...seen('microphone', 'call'),
    ...seen('camera', 'call'),
    ...seen('awake', 'media'),
    ...(picture === null ? [] : seen('fullScreen', picture)),
    ...seen('doNotDisturb', 'doNotDisturb'),
    ...seen('program', 'program'),
  ];
}

/** What follows from signs. One that cannot be told begins nothing. */
export function judge(
  answers: Answers,
  rules: SensingRules,
  surroundings: SensingSurroundings,
): Judgement {
  const counted = Object.fromEntries(
    Object.entries(answers).map(([sign, answer]) => [
      sign,
      whatCounts(sign as SignId, answer, rules, surroundings.own),
    ]),
  ) as Answers;
  const activities = activitiesOf(counted, surroundings);
  const holds = new Map<SensedHold, Set<string>>();
  for (const { activity, by } of activities) {
    const { hold, holds: isHold } = MEANINGS[activity];
    if (hold === null || !isHold(rules)) continue;
    const programs = holds.get(hold) ?? new Set<string>();
    for (const { program } of by) if (program !== '') programs.add(program);
    holds.set(hold, programs);
  }
  return {
    engaged:
      rules.countCallsAndFilms && activities.some(({ activity }) => MEANINGS[activity].engages),
    holds: [...holds].map(([hold, programs]) => ({ hold, programs: [...programs] })),
  };
}
