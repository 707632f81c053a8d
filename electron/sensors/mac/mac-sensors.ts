// What lives here: what a Mac is asked. One `pmset` tells of microphone, camera and display together.
// What does not: reading the answers (one file for each sign beside this one), when to ask (../senses.ts).
// To add a sign: its file, a sensor in the list below.
import path from 'node:path';
import type { Answer, SignId } from '../../../shared/sensing/signs.ts';
import type { Run } from '../../system/run.ts';
import { answerAbout, answerOf, namedAmong, unknown } from '../answers.ts';
import type { Sensor } from '../sensor.ts';
import { readAssertions } from './assertions.ts';
import type { Assertion } from './assertions.ts';
import { displayHeldBy } from './awake.ts';
import { cameraOf } from './camera.ts';
import { FOCUS_FILE, focusHidden, focusOf } from './focus.ts';
import { FRONT_SCRIPT, frontFillsScreen } from './full-screen.ts';
import { recorders, recordingBy } from './microphone.ts';

export interface MacParts {
  readonly run: Run;
  /** Reads a text file; rejects with the system's error. */
  readonly readText: (file: string) => Promise<string>;
  /** The person's own folder. */
  readonly home: string;
  /** The programs a person named. */
  readonly quietPrograms: () => readonly string[];
  /** This program's own path. */
  readonly own: string;
}

const PMSET_SIGNS = ['microphone', 'camera', 'awake'] as const satisfies readonly SignId[];

/** The sensors of macOS 12 and later. */
export function macSensors(parts: MacParts): readonly Sensor[] {
  return [
    assertionSensor(parts),
    sensor('fullScreen', async () => {
      const printed = await parts.run('/usr/bin/osascript', [
        '-l',
        'JavaScript',
        '-e',
        FRONT_SCRIPT,
      ]);
      return frontFillsScreen(printed, parts.own);
    }),
    sensor('doNotDisturb', () =>
      parts.readText(path.posix.join(parts.home, FOCUS_FILE)).then(focusOf, focusHidden),
    ),
    sensor('program', async () => {
      const printed = await parts.run('/bin/ps', ['-axo', 'comm=']);
      return namedAmong(printed.split('\n'), parts.quietPrograms());
    }),
  ];
}

function sensor(sign: SignId, ask: () => Promise<Answer>): Sensor {
  return {
    signs: [sign],
    ask: (wanted) => answerAbout([sign], wanted, async () => ({ [sign]: await ask() })),
  };
}

function assertionSensor({ run, own }: MacParts): Sensor {
  let sawCamera = false;
  /** Names of those who record, asked for once each, as long as they do. */
  let known: ReadonlyMap<number, string> = new Map();
  const namesOf = async (
    assertions: readonly Assertion[],
  ): Promise<ReadonlyMap<number, string>> => {
    const listed = new Set(assertions.map(({ pid }) => pid));
    const pids = new Set(recorders(assertions).flatMap(({ createdFor }) => createdFor ?? []));
    known = new Map([...known].filter(([pid]) => pids.has(pid)));
    const nameless = [...pids].filter((pid) => !listed.has(pid) && !known.has(pid));
    if (nameless.length === 0) return known;
    // A recorder that ended meanwhile makes `ps` fail; it is one without a name then.
    const words = ['-o', 'pid=,comm=', '-p', nameless.join(',')];
    const printed = await run('/bin/ps', words).catch(() => '');
    for (const [, pid, name = ''] of printed.matchAll(/^ *(\d+) +(.+)$/gmu))
      known = new Map([...known, [Number(pid), name]]);
    return known;
  };
  const judge = async (
    sign: (typeof PMSET_SIGNS)[number],
    assertions: readonly Assertion[],
  ): Promise<Answer> => {
    switch (sign) {
      case 'microphone':
        return answerOf(recordingBy(assertions, await namesOf(assertions)));
      case 'camera': {
        const camera = cameraOf(assertions, sawCamera);
        sawCamera ||= camera.is === 'yes';
        return camera;
      }
      case 'awake':
        return answerOf(displayHeldBy(assertions, own));
    }
  };
  return {
    signs: PMSET_SIGNS,
    ask: (wanted) =>
      answerAbout(PMSET_SIGNS, wanted, async (about) => {
        const assertions = readAssertions(await run('/usr/bin/pmset', ['-g', 'assertions']));
        const known = PMSET_SIGNS.filter((sign) => about.includes(sign)).map(async (sign) => [
          sign,
          assertions ? await judge(sign, assertions) : unknown('pmset answered in another form'),
        ]);
        return Object.fromEntries(await Promise.all(known)) as Partial<Record<SignId, Answer>>;
      }),
  };
}
