// What lives here: putting one question to all sensors that can answer it, once at a time, and never waiting for long.
// What does not: when to ask (shared/sensing/plan.ts), what follows (senses.ts).
import type { Answer, Answers, SignId } from '../../shared/sensing/signs.ts';
import { SECOND } from '../../shared/time/moment.ts';
import type { Clocks } from '../system/clocks.ts';
import { unknown, whyOf } from './answers.ts';
import type { Sensor } from './sensor.ts';

/** Asks about signs. */
export interface Asker {
  /** Resolves when each was answered, or after 3 s at most. A question that is under way is not put again. Never rejects. */
  readonly ask: (signs: readonly SignId[]) => Promise<void>;
}

/** Longer than any sensor should take, which may try a second way when the first took its 2 s, ms. */
const LONGEST = 3 * SECOND;

/** One answer made of several: whoever sees something is right, and whoever cannot tell says nothing. */
export function together(answers: readonly Answer[]): Answer {
  const yes = answers.flatMap((answer) => (answer.is === 'yes' ? [answer] : []));
  if (yes.length > 0) return { is: 'yes', by: yes.flatMap(({ by }) => by) };
  return answers.find(({ is }) => is === 'no') ?? answers[0] ?? unknown('nobody answered');
}

/** `told` hears every answer, with the monotonic time of its question; one that came too late, too. What fails in it goes to `onFailure`. */
export function createAsker(
  sensors: readonly Sensor[],
  clocks: Clocks,
  told: (sign: SignId, answer: Answer, at: number) => void,
  onFailure: (reason: unknown) => void,
): Asker {
  const asking = new Map<SignId, Promise<void>>();

  const put = (sensor: Sensor, wanted: readonly SignId[], at: number): Promise<Answers> => {
    const none = (why: string): Answers =>
      Object.fromEntries(wanted.map((sign) => [sign, unknown(why)]));
    return new Promise((resolve) => {
      let isLate = false;
      const callOff = clocks.after(LONGEST, () => {
        isLate = true;
        resolve(none('it took too long'));
      });
      const answer = (answers: Answers): void => {
        callOff();
        resolve(answers);
        // Other sensors were heard already: only what this one saw adds something.
        if (isLate)
          for (const sign of wanted) if (answers[sign]?.is === 'yes') told(sign, answers[sign], at);
      };
      const fail = (reason: unknown): void => answer(none(whyOf(reason)));
      try {
        sensor.ask(wanted).then(answer, fail).catch(onFailure);
      } catch (reason) {
        fail(reason);
      }
    });
  };
  const begin = (signs: readonly SignId[]): void => {
    const at = clocks.now().mono;
    const questions = sensors.flatMap((sensor) => {
      const wanted = signs.filter((sign) => sensor.signs.includes(sign));
      return wanted.length > 0 ? [{ wanted, answers: put(sensor, wanted, at) }] : [];
    });
    for (const sign of signs) {
      const those = questions.filter(({ wanted }) => wanted.includes(sign));
      const answered = Promise.all(those.map(({ answers }) => answers)).then((all) => {
        asking.delete(sign);
        told(sign, together(all.map((answers) => answers[sign] ?? unknown('no answer'))), at);
      });
      asking.set(sign, answered.catch(onFailure));
    }
  };
  return {
    ask: async (signs) => {
      const more = signs.filter((sign) => !asking.has(sign));
      if (more.length > 0) begin(more);
      await Promise.all(signs.flatMap((sign) => asking.get(sign) ?? []));
    },
  };
}
