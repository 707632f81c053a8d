import { describe, expect, it } from 'vitest';
import { focusOf } from '../../../../electron/sensors/mac/focus.ts';
import { macSensors } from '../../../../electron/sensors/mac/mac-sensors.ts';
import { SIGN_IDS } from '../../../../shared/sensing/signs.ts';
import type { Answers, SignId } from '../../../../shared/sensing/signs.ts';
import { FACETIME, MUSIC, WHATSAPP } from './pmset.ts';

const FOCUS_ON = JSON.stringify({
  data: [
    {
      storeAssertionRecords: [
        {
          assertionDetails: {
            assertionDetailsModeIdentifier: 'com.apple.donotdisturb.mode.default',
          },
        },
      ],
    },
  ],
  header: { version: 1, timestamp: 785_000_000 },
});
const FOCUS_OFF = JSON.stringify({ data: [{ storeInvalidationRecords: [{}] }] });

describe('Focus', () => {
  it.each([
    [FOCUS_ON, 'yes'],
    [FOCUS_OFF, 'no'],
    ['{"data":[{"storeAssertionRecords":[]}]}', 'no'],
    ['{"data":[]}', 'unknown'],
    ['{"data":{"storeAssertionRecords":[{}]}}', 'unknown'],
    ['[]', 'unknown'],
    ['null', 'unknown'],
    ['', 'unknown'],
    [FOCUS_ON.slice(0, 40), 'unknown'],
    ['{"data":[{"storeAssertionRecords":"all"}]}', 'unknown'],
  ])('%s: %s', (text, is) => {
    expect(focusOf(text).is).toBe(is);
  });
});

function macThat(answer: (program: string) => string, focus: () => string = () => FOCUS_OFF) {
  const ran: string[] = [];
  const opened: string[] = [];
  const sensors = macSensors({
    run: (program) => {
      ran.push(program);
      return Promise.try(() => answer(program));
    },
    readText: (file) => {
      opened.push(file);
      return Promise.try(focus);
    },
    home: '/Users/ada',
    quietPrograms: () => ['OBS'],
    own: '/Applications/Sitwell.app/Contents/MacOS/Sitwell',
  });
  const ask = async (...signs: readonly SignId[]): Promise<Answers> =>
    Object.assign(
      {},
      ...(await Promise.all(sensors.map((sensor) => sensor.ask(signs)))),
    ) as Answers;
  return { ask, ran, opened };
}
const denied = (code: string) => (): string => {
  throw Object.assign(new Error(`${code}: operation not permitted`), { code });
};

describe('macOS', () => {
  it('answers microphone, camera and display by one program, where the list has the names', async () => {
    const { ask, ran } = macThat(() => WHATSAPP);
    expect(await ask('microphone', 'awake')).toMatchObject({
      microphone: { is: 'yes', by: [{ program: 'whatsapp' }] },
      awake: { is: 'yes', by: [{ program: 'whatsapp', reason: 'net.whatsapp.idletimer' }] },
    });
    expect(ran).toEqual(['/usr/bin/pmset']);
  });

  it('asks for a name that the list lacks', async () => {
    const { ask, ran } = macThat((program) =>
      program === '/usr/bin/pmset' ? FACETIME : '  821 /usr/libexec/avconferenced\n',
    );
    expect((await ask('microphone')).microphone).toMatchObject({
      by: [{ program: 'avconferenced' }],
    });
    expect(ran).toEqual(['/usr/bin/pmset', '/bin/ps']);
  });

  it('asks for a name once, while the same one records', async () => {
    let printed = FACETIME;
    const { ask, ran } = macThat((program) =>
      program === '/usr/bin/pmset' ? printed : '  821 /usr/libexec/avconferenced\n',
    );
    const names = async () => {
      ran.length = 0;
      const { microphone } = await ask('microphone');
      return [microphone?.is === 'yes' ? microphone.by[0]?.program : microphone?.is, ran.length];
    };
    expect([await names(), await names()]).toEqual([
      ['avconferenced', 2],
      ['avconferenced', 1],
    ]);
    printed = MUSIC;
    expect(await names()).toEqual(['no', 1]);
    printed = FACETIME;
    expect(await names()).toEqual(['avconferenced', 2]);
  });

  it('knows of a call also when the name cannot be had any more', async () => {
    const { ask } = macThat((program) => (program === '/usr/bin/pmset' ? FACETIME : denied('1')()));
    expect((await ask('microphone')).microphone?.is).toBe('yes');
  });

  it('knows of a call in good time where names come as lines without end', async () => {
    const { ask } = macThat((program) =>
      program === '/usr/bin/pmset' ? FACETIME : '\n'.repeat(1_000_000),
    );
    expect((await ask('microphone')).microphone?.is).toBe('yes');
  });

  it('knows that the camera is off once it has seen it on', async () => {
    let printed = MUSIC;
    const { ask } = macThat(() => printed);
    expect((await ask('camera')).camera?.is).toBe('unknown');
    printed = FACETIME;
    expect((await ask('camera')).camera?.is).toBe('yes');
    printed = MUSIC;
    expect((await ask('camera')).camera?.is).toBe('no');
  });

  it('reads Focus from its file, without a program', async () => {
    const { ask, ran, opened } = macThat(
      () => '',
      () => FOCUS_ON,
    );
    expect((await ask('doNotDisturb')).doNotDisturb?.is).toBe('yes');
    expect(ran).toEqual([]);
    expect(opened).toEqual(['/Users/ada/Library/DoNotDisturb/DB/Assertions.json']);
  });

  it.each([
    ['EPERM', /Full Disk Access/u],
    ['EACCES', /Full Disk Access/u],
    ['ENOENT', /keeps no file/u],
  ])('says why Focus cannot be told: %s', async (code, why) => {
    const { ask } = macThat(() => '', denied(code));
    expect((await ask('doNotDisturb')).doNotDisturb).toEqual({
      is: 'unknown',
      why: expect.stringMatching(why) as string,
    });
  });

  it('finds the programs that a person named among those that run', async () => {
    const { ask } = macThat(() => '/sbin/launchd\n/Applications/OBS.app/Contents/MacOS/OBS\n');
    expect((await ask('program')).program).toEqual({
      is: 'yes',
      by: [{ program: 'obs', reason: '' }],
    });
  });

  it('asks for nothing that nobody wants to know', async () => {
    const { ask, ran } = macThat(() => '');
    expect(await ask()).toEqual({});
    expect(ran).toEqual([]);
  });

  it.each([
    ['fails', denied('ETIMEDOUT')],
    ['prints nothing', () => ''],
    ['prints something else', () => 'Usage: pmset <options>\n\0'],
  ])('a Mac whose programs %s is unknown', async (_name, answer) => {
    const { ask } = macThat(answer, denied('ENOENT'));
    const signs = SIGN_IDS.filter((sign) => sign !== 'program');
    const answers = await ask(...signs);
    expect(signs.map((sign) => answers[sign]?.is)).toEqual(signs.map(() => 'unknown'));
  });
});
