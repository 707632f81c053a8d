// What lives here: which of the programs that a person named are running.
import type { Answers, SignId } from '../../../shared/sensing/signs.ts';
import { answerAbout, namedAmong, unknown } from '../answers.ts';
import type { Sensor } from '../sensor.ts';
import type { LinuxParts } from './parts.ts';
import { namesOfProcess, processIds } from './processes.ts';

const SIGNS: readonly SignId[] = ['program'];
const AT_ONCE = 32;

/** Reads the names of all processes, if anything was named. */
export function programSensor({
  files,
  quietPrograms,
}: Pick<LinuxParts, 'files' | 'quietPrograms'>): Sensor {
  const ask = async (): Promise<Answers> => {
    const named = quietPrograms();
    if (named.length === 0) return { program: { is: 'no' } };
    const ids = await processIds(files);
    if (ids.length === 0) return { program: unknown('/proc lists no process') };
    const names: string[] = [];
    // Some at a time: a thousand files open at once are more than a program may have.
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE);
      names.push(...(await Promise.all(some.map((id) => namesOfProcess(files, id)))).flat());
    }
    return { program: namedAmong(names, named) };
  };
  return { signs: SIGNS, ask: (wanted) => answerAbout(SIGNS, wanted, ask) };
}
