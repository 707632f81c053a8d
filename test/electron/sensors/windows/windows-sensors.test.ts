import { describe, expect, it } from 'vitest';
import { windowsSensors } from '../../../../electron/sensors/windows/windows-sensors.ts';
import { SIGN_IDS } from '../../../../shared/sensing/signs.ts';
import type { SignId } from '../../../../shared/sensing/signs.ts';
import { HOUR } from '../../../../shared/time/moment.ts';
import { IN_A_CALL, ON_CAMERA } from './registry.ts';
import { CONSENT, front, printed } from './powershell.ts';

const START = Date.UTC(2026, 10, 23, 10);
const EVERYTHING = printed(
  CONSENT,
  front('POWERPNT', '0,0,1920,1080', 4),
  'mode=1',
  'playing=2|VLC',
  'media=done',
  'process=Zoom',
  'process=svchost',
  'processes=done',
);

function windowsThat(answers: (program: string, words: readonly string[]) => string) {
  const ran: string[] = [];
  const limits: (number | undefined)[] = [];
  let upMs = 20_000 * HOUR;
  const [sensor] = windowsSensors({
    run: (program, words, limitMs) => {
      limits.push(limitMs);
      ran.push(program.split('\\').at(-1) ?? '');
      return Promise.try(() => answers(program, words));
    },
    systemRoot: String.raw`D:\Windows`,
    quietPrograms: () => ['ZOOM.exe'],
    own: String.raw`C:\Sitwell.exe`,
    wall: () => START,
    upMs: () => upMs,
  });
  const ask = (...signs: readonly SignId[]) => sensor!.ask(signs);
  return { ask, ran, limits, pass: (ms: number) => (upMs += ms) };
}

const registry = (words: readonly string[]): string =>
  words[1]?.endsWith('webcam') ? ON_CAMERA : IN_A_CALL;
const blocked = (program: string, words: readonly string[]): string => {
  if (program.endsWith('reg.exe')) return registry(words);
  throw new Error('blocked by your administrator');
};

describe('Windows', () => {
  it('answers everything in one start of PowerShell', async () => {
    const { ask, ran } = windowsThat(() => EVERYTHING);
    const answers = await ask(...SIGN_IDS);
    expect(ran).toEqual(['powershell.exe']);
    expect(Object.entries(answers).map(([sign, { is }]) => [sign, is])).toEqual(
      expect.arrayContaining(SIGN_IDS.map((sign) => [sign, 'yes'])),
    );
    expect(answers.program).toEqual({ is: 'yes', by: [{ program: 'zoom', reason: '' }] });
  });

  it('asks the registry alone about calls, one small program each', async () => {
    const { ask, ran } = windowsThat((_program, words) => registry(words));
    expect(await ask('microphone', 'camera')).toMatchObject({
      microphone: { is: 'yes', by: [{ program: 'zoom' }] },
      camera: { is: 'yes', by: [{ program: 'msteams' }] },
    });
    expect(ran).toEqual(['reg.exe', 'reg.exe']);
  });

  it('asks for nothing that nobody wants to know', async () => {
    const { ask, ran } = windowsThat(() => '');
    expect(await ask()).toEqual({});
    expect(ran).toEqual([]);
  });

  it('runs only what is in its own folder, without anything of ours in the words', async () => {
    const heard: unknown[] = [];
    const { ask } = windowsThat((program, words) => {
      heard.push(program, ...words);
      return '';
    });
    await ask(...SIGN_IDS);
    expect(heard[0]).toBe(String.raw`D:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe`);
    expect(heard.join(' ')).not.toMatch(/zoom|sitwell\.exe|EncodedCommand|"/iu);
  });

  it('knows of calls also where PowerShell is forbidden', async () => {
    const { ask } = windowsThat(blocked);
    expect(await ask('microphone', 'fullScreen')).toMatchObject({
      microphone: { is: 'yes' },
      fullScreen: { is: 'unknown', why: 'blocked by your administrator' },
    });
  });

  it('leaves time to ask about calls where PowerShell is slow: all has to be known in three seconds', async () => {
    const { ask, ran, limits } = windowsThat(blocked);
    await ask('microphone', 'awake');
    expect(ran).toEqual(['powershell.exe', 'reg.exe']);
    expect(limits[0]).toBeLessThanOrEqual(2_500);
  });

  it('leaves a forbidden PowerShell alone after three tries, for an hour', async () => {
    const { ask, ran, pass } = windowsThat(blocked);
    for (let time = 0; time < 6; time += 1) await ask('fullScreen');
    expect(ran).toHaveLength(3);
    pass(HOUR);
    await ask('fullScreen');
    expect(ran).toHaveLength(4);
  });

  it.each([
    ['prints nothing', () => ''],
    ['prints something else', () => 'PS C:\\> \0\0\0'],
    ['fails', () => { throw new Error('timed out'); }], // prettier-ignore
  ])('that %s is unknown, never no', async (_name, answers) => {
    const { ask } = windowsThat(answers);
    const known = [await ask('microphone', 'camera'), await ask(...SIGN_IDS)];
    const said = known.flatMap((answers) => Object.values(answers).map(({ is }) => is));
    expect(said).toEqual(Array(2 + SIGN_IDS.length).fill('unknown'));
  });

  it('knows that a film is over which it saw begin', async () => {
    let playing: readonly string[] = ['playing=2|VLC', 'media=done'];
    const { ask } = windowsThat(() => printed(front('vlc', '0,0,1920,1080'), playing));
    expect((await ask('awake')).awake?.is).toBe('yes');
    playing = [];
    expect((await ask('awake')).awake?.is).toBe('unknown');
    playing = ['media=done'];
    expect((await ask('awake')).awake?.is).toBe('no');
    expect((await ask('awake')).awake?.is).toBe('unknown');
  });
});
