// What lives here: who uses a microphone or camera, as Windows notes it in the registry, read by reg.exe.
// What does not: the same read by PowerShell along with other things (script.ts), judging (shared/sensing).
// The notes: HKCU\…\CapabilityAccessManager\ConsentStore, from Windows 10 1903 on. Each program has two times; a use
// that goes on has a start and 0 as its end. Formats: outputs of `reg query /s` published by several projects; the
// types and names are the same in every language, and only the last line is translated. Read, not tried on Windows.
import { programName } from '../../../shared/sensing/program-name.ts';
import type { SignId, Source } from '../../../shared/sensing/signs.ts';
import type { Run } from '../../system/run.ts';

const STORE = String.raw`HKCU\Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore`;
const KEY =
  /^HKEY_CURRENT_USER\\.*\\ConsentStore\\(microphone|webcam)\\(?:NonPackaged\\)?([^\\]+)$/iu;
const TIME = /^\s+LastUsedTime(Start|Stop)\s+REG_QWORD\s+0x([0-9a-f]{1,16})$/iu;
const FOLDERS = { microphone: 'microphone', camera: 'webcam' } as const;

/** A device in use. */
export interface DeviceUse {
  readonly device: keyof typeof FOLDERS;
  /** As the registry names it: a path with `#` for `\`, or the family name of a packaged program. */
  readonly owner: string;
  /** When it began, wall-clock ms. */
  readonly since: number;
}

/** A time of Windows (100 ns since 1601) as wall-clock ms. */
export function fromFileTime(ticks: bigint): number {
  return Number(ticks / 10_000n) - 11_644_473_600_000;
}

/** The sign of a folder of the store, or null for another one. */
export function deviceOf(folder: string): DeviceUse['device'] | null {
  if (folder.toLowerCase() === FOLDERS.microphone) return 'microphone';
  return folder.toLowerCase() === FOLDERS.camera ? 'camera' : null;
}

/** The uses that go on, of what `reg query … /s` printed. */
export function usesIn(printed: string): readonly DeviceUse[] {
  const uses: DeviceUse[] = [];
  for (const block of printed.split(/^(?=HKEY_)/mu)) {
    const [key = '', ...values] = block.split('\n');
    const [, folder = '', owner = ''] = KEY.exec(key.trimEnd()) ?? [];
    const device = deviceOf(folder);
    const times = values.map((line) => TIME.exec(line.trimEnd())).filter((match) => match !== null);
    const timeOf = (name: string): bigint | null => {
      const digits = times.find((match) => match[1]?.toLowerCase() === name)?.[2];
      return digits === undefined ? null : BigInt(`0x${digits}`);
    };
    const start = timeOf('start');
    if (device && start !== null && start > 0n && timeOf('stop') === 0n)
      uses.push({ device, owner, since: fromFileTime(start) });
  }
  return uses;
}

/** What tells a use from the note of one that was cut off. */
export interface UseParts {
  /** This program's own path. */
  readonly own: string;
  /** When the computer was started, wall-clock ms. */
  readonly bootedAt: number;
}

/** A clock that was set right since may be off by this much, ms. */
const SLACK = 120_000;

/** The programs that use a device now: without Sitwell, and without what a power cut left behind. */
export function usersOf(
  uses: readonly DeviceUse[],
  device: SignId,
  { own, bootedAt }: UseParts,
): readonly Source[] {
  const ownKey = own.replaceAll('\\', '#').toLowerCase();
  return uses
    .filter((use) => use.device === device && use.since > bootedAt - SLACK)
    .filter(({ owner }) => owner.toLowerCase() !== ownKey)
    .map(({ owner }) => ({ program: ownerName(owner), reason: '' }));
}

/** `C:#Program Files#Zoom#bin#Zoom.exe` is zoom, `MSTeams_8wekyb3d8bbwe` is msteams. */
function ownerName(owner: string): string {
  return programName(owner.replaceAll('#', '\\').replace(/_[a-z0-9]{13}(!.*)?$/iu, ''));
}

/** Asks the registry about these devices, one child process each. Rejects if one fails or says something else. */
export async function askRegistry(
  run: Run,
  systemRoot: string,
  devices: readonly DeviceUse['device'][],
): Promise<readonly DeviceUse[]> {
  const program = String.raw`${systemRoot}\System32\reg.exe`;
  const printed = await Promise.all(
    devices.map((device) => run(program, ['query', `${STORE}\\${FOLDERS[device]}`, '/s'])),
  );
  if (!printed.every((text) => text.includes('\\ConsentStore\\')))
    throw new Error('reg.exe answered in another form');
  return printed.flatMap(usesIn);
}
