// What lives here: facts about a stretch in words.
// What does not: the facts (shared/stretches), the words themselves (messages/en/library.ts).
import type { Translator } from '../../../shared/messages/translator.ts';
import { usualSeconds } from '../../../shared/stretches/dose.ts';
import type { CautionId, Cycle, Hold, Stretch } from '../../../shared/stretches/stretch.ts';
import { MINUTE, SECOND } from '../../../shared/time/moment.ts';

/** Rounded up to so many seconds, so that what fits "up to 1 min" never says more. */
const STEP = 5;

/** How long it takes, both sides together: "50 sec" or "1:25 min". */
export function timeWords({ duration, t }: Translator, stretch: Stretch): string {
  const time = Math.ceil(usualSeconds(stretch) / STEP) * STEP * SECOND;
  if (time <= MINUTE || time % MINUTE === 0) return duration(time);
  return t('library.minutes', { clock: duration(time, 'clock') });
}

/** What it is for: "Lower back · Hamstrings". */
export const areaWords = ({ t }: Translator, { areas }: Stretch): string =>
  areas.map((area) => t(`library.area_${area}`)).join(' · ');

/** Cautions by name. */
export const cautionWords = ({ t }: Translator, cautions: readonly CautionId[]): string =>
  cautions.map((id) => t(`library.caution_${id}`)).join(' · ');

/** How long to hold, or how often to repeat; nothing where once is all. */
export function doseWords({ t, duration }: Translator, part: Hold | Cycle): string {
  switch (part.kind) {
    case 'hold': {
      const { usual, max } = part.seconds;
      const [from, to] = [duration(usual * SECOND), duration(max * SECOND)];
      return usual === max ? t('library.holdDoseOne', { time: from }) : t('library.holdDose', { from, to }); // prettier-ignore
    }
    case 'cycle': {
      const { usual, max } = part.rounds;
      if (max === 1) return '';
      return usual === max ? t('library.roundsDoseOne', { count: usual }) : t('library.roundsDose', { from: usual, to: max }); // prettier-ignore
    }
  }
}

/** Where steps and holding times come from, in general; a stretch's own notes are for those who change it. */
export function sourceWords({ t }: Translator, { parts }: Stretch): string {
  const isHeld = parts.some(({ kind }) => kind === 'hold');
  return t(isHeld ? 'library.sourcesHeld' : 'library.sources');
}
