import { describe, expect, it } from 'vitest';
import { createAsker, together } from '../../../electron/sensors/asker.ts';
import { displaysNow } from '../../../electron/sensors/displays-now.ts';
import type { Sensor } from '../../../electron/sensors/sensor.ts';
import type { Answer, Answers, SignId } from '../../../shared/sensing/signs.ts';
import { SECOND } from '../../../shared/time/moment.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { by, NO, UNKNOWN } from '../../shared/sensing/answers.ts';

/** A sensor of these signs that answers when told to. */
function slow(...signs: readonly SignId[]) {
  const waiting: ((answers: Answers) => void)[] = [];
  const asked: (readonly SignId[])[] = [];
  const sensor: Sensor = {
    signs,
    ask: (wanted) => {
      asked.push(wanted);
      return new Promise((resolve) => waiting.push(resolve));
    },
  };
  return { sensor, asked, answer: (answers: Answers) => waiting.shift()?.(answers) };
}

function askerOf(...sensors: readonly Sensor[]) {
  const clocks = fakeClocks();
  const told: string[] = [];
  const failed: unknown[] = [];
  const asker = createAsker(
    sensors,
    clocks,
    (sign, answer) => {
      if (sign === 'program') throw new Error('a fault in what follows');
      told.push(`${sign} ${answer.is}`);
    },
    (reason) => failed.push(reason),
  );
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { clocks, told, failed, asker, settle };
}

describe('putting a question', () => {
  it('asks each sensor once, about what it knows', async () => {
    const calls = slow('microphone', 'camera');
    const films = slow('awake');
    const { told, asker } = askerOf(calls.sensor, films.sensor);
    const done = asker.ask(['camera', 'awake', 'microphone']);
    expect([calls.asked, films.asked]).toEqual([[['camera', 'microphone']], [['awake']]]);
    films.answer({ awake: NO });
    calls.answer({ microphone: by('zoom'), camera: NO });
    await done;
    expect(told).toEqual(['awake no', 'camera no', 'microphone yes']);
  });

  it('puts no question twice at a time, and lets both who asked wait for it', async () => {
    const { sensor, asked, answer } = slow('microphone', 'camera');
    const { asker, told } = askerOf(sensor);
    const both = [asker.ask(['microphone']), asker.ask(['microphone', 'camera'])];
    expect(asked).toEqual([['microphone'], ['camera']]);
    answer({ microphone: NO });
    answer({ camera: NO });
    await Promise.all(both);
    expect(told).toEqual(['microphone no', 'camera no']);
    void asker.ask(['microphone']);
    expect(asked).toHaveLength(3);
  });

  it('waits three seconds at most, and still hears what was seen', async () => {
    const { sensor, answer } = slow('microphone', 'camera');
    const { clocks, asker, told, settle } = askerOf(sensor);
    const done = asker.ask(['microphone', 'camera']);
    clocks.pass(3 * SECOND);
    await done;
    expect(told.splice(0)).toEqual(['microphone unknown', 'camera unknown']);
    answer({ microphone: by('zoom'), camera: NO });
    await settle();
    expect(told).toEqual(['microphone yes']);
  });

  it.each<[what: string, ask: Sensor['ask']]>([
    ['rejects', () => Promise.reject(new Error('no bus'))],
    ['throws', () => { throw new Error('no bus'); }], // prettier-ignore
    ['forgets a sign', () => Promise.resolve({})],
  ])('takes a sensor that %s for one that cannot tell', async (_what, ask) => {
    const { asker, told, clocks } = askerOf({ signs: ['camera'], ask });
    await asker.ask(['camera']);
    expect(told).toEqual(['camera unknown']);
    expect(clocks.waiting()).toBe(0);
  });
});

describe('a fault', () => {
  it('in what follows from an answer, or an answer that is none, fails no question', async () => {
    const nothing = undefined as unknown as Answers;
    const { asker, told, failed } = askerOf(
      { signs: ['program', 'awake'], ask: () => Promise.resolve({ program: NO, awake: NO }) },
      { signs: ['camera'], ask: () => Promise.resolve(nothing) },
    );
    await asker.ask(['program', 'awake', 'camera']);
    expect(told).toEqual(['awake no']);
    expect(failed).toHaveLength(2);
  });
});

describe('answers of several sensors', () => {
  it.each<[is: Answer, of: readonly Answer[]]>([
    [by('zoom'), [NO, by('zoom'), UNKNOWN]],
    [by('zoom', 'obs'), [by('zoom'), by('obs')]],
    [NO, [UNKNOWN, NO]],
    [UNKNOWN, [UNKNOWN]],
    [{ is: 'unknown', why: 'nobody answered' }, []],
  ])('%j', (is, of) => {
    expect(together(of)).toEqual(is);
  });
});

describe('displays', () => {
  const at = (x: number, internal: boolean) => ({ bounds: { x, y: 0, width: 800, height: 600 }, internal }); // prettier-ignore
  it.each([
    [[at(0, true)], { mirrored: false, outside: false }],
    [[at(0, false), at(800, false)], { mirrored: false, outside: false }],
    [[at(0, true), at(800, false)], { mirrored: false, outside: true }],
    [[at(0, true), at(0, false)], { mirrored: true, outside: true }],
    [[], { mirrored: false, outside: false }],
  ])('%j', (all, expected) => {
    const screen = { getAllDisplays: () => all } as unknown as Parameters<typeof displaysNow>[0];
    expect(displaysNow(screen)).toEqual(expected);
  });
});
