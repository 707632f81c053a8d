// What lives here: microphone and camera on Linux, the cheapest that can answer first.
// What does not: reading what each says (asound.ts, video-holders.ts, pipewire.ts).
// Files cost nothing and tell "nobody" for sure where nothing else could record; only then is no program started.
import type { Answer, SignId, Source } from '../../../shared/sensing/signs.ts';
import { answerAbout, answerOf, unknown } from '../answers.ts';
import { sourceOf } from '../sources.ts';
import type { Sensor } from '../sensor.ts';
import { cardUse } from './asound.ts';
import { mayHaveHeadset } from './bluetooth.ts';
import { findProgram } from './find-program.ts';
import type { LinuxParts } from './parts.ts';
import { recordingsOf } from './pipewire.ts';
import type { Recording } from './pipewire.ts';
import { isOwn, nameOfProcess } from './processes.ts';
import { cameraHolders } from './video-holders.ts';

/** These record for others. */
const SOUND_SYSTEMS = /^(pipewire(-pulse)?|wireplumber|pipewire-media-session|pulseaudio)$/u;

type CaptureParts = Pick<LinuxParts, 'files' | 'run' | 'environment' | 'own' | 'system'>;
type AskPipewire = () => Promise<readonly Recording[] | null>;

/** Who uses a microphone or a camera. Sitwell's own use is left out. One sensor for each: neither waits for the other. */
export function captureSensors(parts: CaptureParts): readonly Sensor[] {
  // Asked by both at once, it is started once.
  let asking: ReturnType<AskPipewire> | null = null;
  const pipewire: AskPipewire = () =>
    (asking ??= askPipewire(parts).finally(() => {
      asking = null;
    }));
  const sensorOf = (sign: SignId, now: () => Promise<Answer>): Sensor => ({
    signs: [sign],
    ask: (wanted) => answerAbout([sign], wanted, async () => ({ [sign]: await now() })),
  });
  return [
    sensorOf('microphone', () => microphoneNow(parts, pipewire)),
    sensorOf('camera', () => cameraNow(parts, pipewire)),
  ];
}

async function microphoneNow(parts: CaptureParts, pipewire: AskPipewire): Promise<Answer> {
  const { canRecord, owners } = await cardUse(parts.files);
  if (canRecord && owners.length === 0 && !(await mayHaveHeadset(parts))) return { is: 'no' };
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
