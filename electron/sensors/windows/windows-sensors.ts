// What lives here: what Windows is asked, and how often what fails is tried.
// What does not: reading the answers (one file for each sign beside this one), when to ask (../senses.ts).
// To add a sign: its piece in script.ts, its file, a line in `judged` below.
import type { Answer, Answers, SignId } from '../../../shared/sensing/signs.ts';
import { HOUR } from '../../../shared/time/moment.ts';
import type { Run } from '../../system/run.ts';
import { answerAbout, answerOf, namedAmong, unknown, whyOf } from '../answers.ts';
import type { Sensor } from '../sensor.ts';
import { awakeOf } from './awake.ts';
import { askRegistry, usersOf } from './consent-store.ts';
import type { DeviceUse } from './consent-store.ts';
import { doNotDisturbOf } from './do-not-disturb.ts';
import { fullScreenOf } from './full-screen.ts';
import { readPrinted } from './printed.ts';
import { wordsAbout } from './script.ts';

export interface WindowsParts {
  readonly run: Run;
  /** Where Windows is, such as `C:\Windows`. */
  readonly systemRoot: string;
  /** The programs a person named. */
  readonly quietPrograms: () => readonly string[];
  /** This program's own path. */
  readonly own: string;
  /** Wall-clock ms. */
  readonly wall: () => number;
  /** How long the computer has been on, ms. */
  readonly upMs: () => number;
}

const SIGNS: readonly SignId[] = [
  'microphone',
  'camera',
  'awake',
  'fullScreen',
  'doNotDisturb',
  'program',
];
const DEVICES = ['microphone', 'camera'] as const satisfies readonly DeviceUse['device'][];
/** PowerShell that failed so often is left alone for an hour: some companies forbid it. */
const MOST_FAILURES = 3;
/** An answer is waited for 3 s (../asker.ts): this leaves time for reg.exe to say who is in a call, ms. */
const LONGEST_SCRIPT = 2_300;

/** The sensors of Windows: one start of PowerShell for any number of signs, reg.exe where devices are all. */
export function windowsSensors(parts: WindowsParts): readonly Sensor[] {
  const { run, systemRoot, own } = parts;
  const powershell = String.raw`${systemRoot}\System32\WindowsPowerShell\v1.0\powershell.exe`;
  let failures = 0;
  let restsUntil = 0;
  let sawFilm = false;

  const devicesOf = (uses: readonly DeviceUse[], about: readonly SignId[]): Answers => {
    const bootedAt = parts.wall() - parts.upMs();
    const devices = DEVICES.filter((device) => about.includes(device));
    return Object.fromEntries(
      devices.map((device) => [device, answerOf(usersOf(uses, device, { own, bootedAt }))]),
    );
  };
  const askDevices = (about: readonly SignId[]): Promise<Answers> =>
    answerAbout(DEVICES, about, async (devices) =>
      devicesOf(
        await askRegistry(
          run,
          systemRoot,
          DEVICES.filter((device) => devices.includes(device)),
        ),
        devices,
      ),
    );

  const judged = (text: string, about: readonly SignId[]): Answers => {
    const printed = readPrinted(text);
    const fullScreen = fullScreenOf(printed, own);
    const awake = endOfFilm(awakeOf(printed, fullScreen), printed.playing !== null);
    const program =
      printed.processes === null
        ? unknown('Windows did not list its programs')
        : namedAmong(printed.processes, parts.quietPrograms());
    const known = { awake, fullScreen, doNotDisturb: doNotDisturbOf(printed), program };
    const devices = printed.uses === null ? {} : devicesOf(printed.uses, about);
    return { ...pick(known, about), ...devices };
  };
  /** A film that was seen to play is over when nothing plays any more. */
  const endOfFilm = (answer: Answer, isSeen: boolean): Answer => {
    const isOver = sawFilm && answer.is === 'unknown' && isSeen;
    sawFilm = answer.is === 'yes' || (sawFilm && !isSeen);
    return isOver ? { is: 'no' } : answer;
  };

  const askPowerShell = async (about: readonly SignId[]): Promise<Answers> => {
    const failed = (why: string): Answers =>
      Object.fromEntries(about.map((sign) => [sign, unknown(why)]));
    if (parts.upMs() < restsUntil) return failed('PowerShell does not answer here');
    try {
      const answers = judged(await run(powershell, wordsAbout(about), LONGEST_SCRIPT), about);
      failures = 0;
      return answers;
    } catch (reason) {
      failures += 1;
      if (failures >= MOST_FAILURES) restsUntil = parts.upMs() + HOUR;
      return failed(whyOf(reason));
    }
  };

  const ask = async (about: readonly SignId[]): Promise<Answers> => {
    if (about.every((sign) => sign === 'microphone' || sign === 'camera')) return askDevices(about);
    const answers = await askPowerShell(about);
    const missing = about.filter((sign) => (answers[sign]?.is ?? 'unknown') === 'unknown');
    return { ...answers, ...(await askDevices(missing)) };
  };
  return [{ signs: SIGNS, ask: (wanted) => answerAbout(SIGNS, wanted, ask) }];
}

function pick(answers: Answers, about: readonly SignId[]): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([sign]) => about.includes(sign as SignId)),
  );
}
