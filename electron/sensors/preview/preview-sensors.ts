// What lives here: the signs of the preview desktop, which knows them all and can be told to know none.
// What does not: the preview desktop (test/desktop), what follows from a sign (shared/sensing).
// To add a sign: nothing here; it comes with the preview's own list.
import { z } from 'zod';
import { SIGN_IDS } from '../../../shared/sensing/signs.ts';
import type { Answer, Answers, SignId } from '../../../shared/sensing/signs.ts';
import { answerOf, namedAmong, unknown } from '../answers.ts';
import type { PreviewDesktop } from '../../system/preview-desktop.ts';
import type { Sensor } from '../sensor.ts';

interface PreviewSensorParts {
  readonly desktop: Pick<PreviewDesktop, 'signs' | 'onSigns'>;
  /** The programs the person named. */
  readonly quietPrograms: () => readonly string[];
}

const source = z.object({ program: z.string(), reason: z.string() });
const told = z.union([z.literal('no'), z.literal('unknown'), z.object({ by: z.array(source) })]);
const signs = z.partialRecord(z.enum(SIGN_IDS), told);
const changed = z.array(z.enum(SIGN_IDS));

/** The sensors of the preview desktop: one that knows every sign. */
export function previewSensors({ desktop, quietPrograms }: PreviewSensorParts): readonly Sensor[] {
  const answer = (sign: SignId, said: z.infer<typeof told> | undefined): Answer => {
    if (said === undefined || said === 'unknown') return unknown('the preview desktop hides it');
    const by = said === 'no' ? [] : said.by;
    if (sign !== 'program') return answerOf(by);
    const running = by.map(({ program }) => program);
    return namedAmong(running, quietPrograms());
  };
  return [
    {
      signs: SIGN_IDS,
      ask: (wanted) => {
        const { data = {} } = signs.safeParse(desktop.signs(wanted));
        const answers = wanted.map((sign) => [sign, answer(sign, data[sign])] as const);
        return Promise.resolve(Object.fromEntries(answers) as Answers);
      },
      listen: (listener) =>
        desktop.onSigns((said) => {
          const { data } = changed.safeParse(said);
          if (data) listener(data);
        }),
    },
  ];
}
