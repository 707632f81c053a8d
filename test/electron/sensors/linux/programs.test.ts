import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linuxFiles } from '../../../../electron/sensors/linux/files.ts';
import { namesOfCommand, namesOfProcess } from '../../../../electron/sensors/linux/processes.ts';
import { programSensor } from '../../../../electron/sensors/linux/programs.ts';
import type { Answer } from '../../../../shared/sensing/signs.ts';
import { filesOf } from '../../../fakes/linux-files.ts';

const files = filesOf({
  '/proc/1/cmdline': '/sbin/init\0splash\0',
  '/proc/17/cmdline': '',
  '/proc/17/comm': 'kworker/0:1\n',
  '/proc/900/cmdline': '/usr/bin/python3.12\0-u\0/usr/bin/gajim\0--quiet\0',
  '/proc/901/cmdline': '/opt/zoom/zoom --type=renderer --lang=de\0\0\0',
  '/proc/meminfo': '',
});
const running = async (...named: readonly string[]): Promise<Answer | undefined> =>
  (await programSensor({ files, quietPrograms: () => named }).ask(['program'])).program;

describe('the programs that run', () => {
  it('are found by the names a person gave', async () => {
    expect(await running('Zoom', 'kicad')).toEqual({
      is: 'yes',
      by: [{ program: 'zoom', reason: '' }],
    });
    expect(await running('kicad')).toEqual({ is: 'no' });
  });

  it('are found by what an interpreter runs, and by the interpreter', async () => {
    expect((await running('gajim'))?.is).toBe('yes');
    expect((await running('python3.12'))?.is).toBe('yes');
  });

  it('are not looked for if nobody named any', async () => {
    const none = { list: () => Promise.reject(new Error('looked')) };
    const sensor = programSensor({ files: { ...files, ...none }, quietPrograms: () => [] });
    expect(await sensor.ask(['program'])).toEqual({ program: { is: 'no' } });
  });

  it('are unknown where the system hides them', async () => {
    const sensor = programSensor({ files: filesOf({}), quietPrograms: () => ['zoom'] });
    expect((await sensor.ask(['program'])).program?.is).toBe('unknown');
  });

  it.runIf(process.platform === 'linux')('are really found on this computer', async () => {
    const [name = ''] = await namesOfProcess(linuxFiles, process.pid);
    const sensor = programSensor({ files: linuxFiles, quietPrograms: () => [name] });
    expect((await sensor.ask(['program'])).program?.is).toBe('yes');
  });

  it.each([
    ['/usr/lib/firefox/firefox\0-contentproc\0', ['firefox']],
    ['/opt/Discord/Discord --type=zygote --no-sandbox', ['Discord']],
    ['/opt/My Tools/Great App --flag', ['Great App']],
    ['node\0/usr/lib/app/server.js\0', ['node', 'server.js']],
    ['wine64-preloader\0C:\\Program Files\\Zoom\\Zoom.exe\0', ['wine64-preloader', 'Zoom.exe']],
    ['-bash\0', ['-bash']],
    ['python3\0-c\0', ['python3']],
    ['', []],
    ['\0\0', []],
  ])('have the names that %j says', (command, names) => {
    expect(namesOfCommand(command)).toEqual(names);
  });

  it('may be called anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (command) => {
        expect(namesOfCommand(command).length).toBeLessThanOrEqual(2);
      }),
    );
    expect(namesOfCommand(`${'a'.repeat(1_000_000)} --x`)).toHaveLength(1);
  });
});
