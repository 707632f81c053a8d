// What lives here: microphone and camera on Linux, the cheapest that can answer first.
// What does not: reading what each says (asound.ts, video-holders.ts, pipewire.ts).
// Files cost nothing and tell "nobody" for sure where nothing else could record; only then is no program started.
import type { Answer, Answers, SignId, Source } from '../../../shared/sensing/signs.ts';
import { answerAbout, answerOf, unknown } from '../answers.ts';
import { sourceOf } from '../sources.ts';
import type { Sensor } from '../sensor.ts';
import { cardUse } from './asound.ts';
import { listOr } from './files.ts';
import { findProgram } from './find-program.ts';
import type { LinuxParts } from './parts.ts';
import { recordingsOf } from './pipewire.ts';
import type { Recording } from './pipewire.ts';
import { isOwn, nameOfProcess } from './processes.ts';
import { cameraHolders } from './video-holders.ts';

const SIGNS: readonly SignId[] = ['microphone', 'camera'];
/** These record for others. */
const SOUND_SYSTEMS = /^(pipewire(-pulse)?|wireplumber|pipewire-media-session|pulseaudio)$/u;

type CaptureParts = Pick<LinuxParts, 'files' | 'run' | 'environment' | 'own'>;

/** Who uses a microphone or a camera. Sitwell's own use is left out. */
export function captureSensor(parts: CaptureParts): Sensor {
  const ask = async (about: readonly SignId[]): Promise<Answers> => {
    // Asked at most once, and only if files do not tell.
    let told: Promise<readonly Recording[] | null> | null = null;
    const pipewire = (): Promise<readonly Recording[] | null> => (told ??= askPipewire(parts));
    const [microphone, camera] = await Promise.all([
      about.includes('microphone') ? microphoneNow(parts, pipewire) : null,
      about.includes('camera') ? cameraNow(parts, pipewire) : null,
    ]);
    return { ...(microphone && { microphone }), ...(camera && { camera }) };
  };
  return { signs: SIGNS, ask: (wanted) => answerAbout(SIGNS, wanted, ask) };
}

type AskPipewire = () => Promise<readonly Recording[] | null>;

async function microphoneNow(parts: CaptureParts, pipewire: AskPipewire): Promise<Answer> {
  const { files } = parts;
  const { canRecord, owners } = await cardUse(files);
  // A link is listed as `hci0:256`: a mouse, maybe, or a headset.
  const isLinked = (await listOr(files, '/sys/class/bluetooth')).some((name) => name.includes(':'));
  if (canRecord && owners.length === 0 && !isLinked) return { is: 'no' };
  const recordings = await pipewire();
  if (recordings) return answerOf(await sourcesOf(parts, recordings, 'microphone'));
  if (owners.length > 0) return answerOf(await named(parts, owners));
  return unknown('no sound card that could be seen, and no PipeWire to ask');
}

async function cameraNow(parts: CaptureParts, pipewire: AskPipewire): Promise<Answer> {
  const holders = await cameraHolders(parts.files);
  if (holders.length === 0) return { is: 'no' };
  const sources = await named(parts, holders);
  const programs = sources.filter(({ program }) => !SOUND_SYSTEMS.test(program));
  if (programs.length === sources.length) return answerOf(programs);
  // The sound system holds it, for somebody or only to look at it.
  const recordings = await pipewire();
  const through = recordings ? await sourcesOf(parts, recordings, 'camera') : [];
  return answerOf([...programs, ...through]);
}

async function askPipewire(parts: CaptureParts): Promise<readonly Recording[] | null> {
  try {
    const program = await findProgram(parts, 'pw-dump');
    return program === null ? null : recordingsOf(await parts.run(program, []));
  } catch {
    return null;
  }
}

async function sourcesOf(
  { files, own }: CaptureParts,
  recordings: readonly Recording[],
  of: Recording['of'],
): Promise<readonly Source[]> {
  const others: Source[] = [];
  for (const one of recordings.filter((recording) => recording.of === of))
    if (one.process === null || !(await isOwn(files, one.process, own)))
      others.push(sourceOf(one.program));
  return others;
}

async function named(
  { files, own }: CaptureParts,
  ids: readonly number[],
): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const id of ids)
    if (!(await isOwn(files, id, own))) sources.push(sourceOf(await nameOfProcess(files, id)));
  return sources;
}
