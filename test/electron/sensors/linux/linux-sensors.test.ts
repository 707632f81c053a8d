import fc from 'fast-check';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { linuxFiles } from '../../../../electron/sensors/linux/files.ts';
import { linuxSensors } from '../../../../electron/sensors/linux/linux-sensors.ts';
import type { LinuxParts } from '../../../../electron/sensors/linux/parts.ts';
import type { Bus } from '../../../../electron/system/bus.ts';
import { SIGN_IDS } from '../../../../shared/sensing/signs.ts';
import type { Answers } from '../../../../shared/sensing/signs.ts';

/** A Linux on which every question is answered by the same function. */
const partsOf = (answer: () => unknown): LinuxParts => {
  const ask = async (): Promise<never> => (await answer()) as never;
  const bus: Bus = {
    ...{ call: ask, property: ask, hasOwner: ask },
    onSignal: () => () => undefined,
    close: () => undefined,
  };
  return {
    ...{ session: bus, system: bus, run: ask, askSocket: ask },
    files: { read: ask, list: ask, link: ask, links: ask, isProgram: ask },
    environment: { SWAYSOCK: '/run/sway.sock', PATH: '/usr/bin' },
    quietPrograms: () => ['zoom'],
    ...{ own: '/opt/Sitwell/sitwell', userId: 1_000 },
  };
};
const askAll = (parts: LinuxParts): Promise<readonly Answers[]> =>
  Promise.all(linuxSensors(parts).map((sensor) => sensor.ask(SIGN_IDS)));

describe('the sensors of Linux', () => {
  it('speak of every sign', () => {
    const parts = partsOf(() => undefined);
    const spoken = linuxSensors(parts).flatMap(({ signs }) => signs);
    expect([...new Set(spoken)].sort()).toEqual([...SIGN_IDS].sort());
  });

  it('are asked about what is wanted only', async () => {
    const parts = partsOf(() => Promise.reject(new Error('asked')));
    const all = await Promise.all(linuxSensors(parts).map((sensor) => sensor.ask([])));
    expect(all.every((answers) => Object.keys(answers).length === 0)).toBe(true);
  });

  it('say "unknown" where nothing answers, never "no"', async () => {
    const all = await askAll(partsOf(() => Promise.reject(new Error('not here'))));
    const kinds = all.flatMap((answers) => Object.values(answers).map(({ is }) => is));
    expect(new Set(kinds)).toEqual(new Set(['unknown']));
  });

  it('say "unknown" on a desktop of which nothing is known', async () => {
    const parts = {
      ...partsOf(() => Promise.reject(new Error('not here'))),
      ...{ session: null, system: null, environment: {} },
    };
    const kinds = (await askAll(parts)).flatMap((all) => Object.values(all).map(({ is }) => is));
    expect(new Set(kinds)).toEqual(new Set(['unknown']));
  });

  it('never fail, whatever they are told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.anything(), { minLength: 1 }), async (told) => {
        let next = 0;
        for (const answers of await askAll(partsOf(() => told[(next += 1) % told.length])))
          for (const { is } of Object.values(answers))
            expect(['yes', 'no', 'unknown']).toContain(is);
      }),
    );
  });
});

describe.skipIf(process.platform === 'win32')('files', () => {
  it('are read within limits, and links that lead nowhere are told as they are', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sitwell-files-'));
    try {
      writeFileSync(path.join(folder, 'huge'), 'x'.repeat(1_000_000));
      symlinkSync('/dev/video9', path.join(folder, 'link'));
      expect(await linuxFiles.read(`${folder}/huge`)).toHaveLength(64 * 1_024);
      expect(await linuxFiles.links(folder)).toEqual(['/dev/video9']);
      expect(await linuxFiles.link(`${folder}/link`)).toBe('/dev/video9');
      expect(await linuxFiles.isProgram(`${folder}/huge`)).toBe(false);
      await expect(linuxFiles.read(`${folder}/none`)).rejects.toThrow();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
