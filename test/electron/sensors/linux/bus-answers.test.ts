import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasHeadset } from '../../../../electron/sensors/linux/bluetooth.ts';
import { unitOf } from '../../../../electron/sensors/linux/idle-monitors.ts';
import { inhibitionsOf, locksOf } from '../../../../electron/sensors/linux/inhibitors.ts';

const device = (more: object): object => ({
  'org.freedesktop.DBus.Introspectable': {},
  'org.bluez.Device1': { Name: 'Élan', Connected: true, UUIDs: [], ...more },
});
const objects = (...all: readonly object[]): object => ({
  '/org/bluez': { 'org.bluez.AgentManager1': {} },
  ...Object.fromEntries(all.map((one, index) => [`/org/bluez/hci0/dev_${index}`, one])),
});

describe('a headset', () => {
  const handsfree = '0000111e-0000-1000-8000-00805f9b34fb';
  it.each([
    ['by its picture', device({ Icon: 'audio-headset' }), true],
    ['by its service', device({ Icon: 'phone', UUIDs: [handsfree] }), true],
    ['not if it is far away', device({ Icon: 'audio-headset', Connected: false }), false],
    ['not if it is a mouse', device({ Icon: 'input-mouse', UUIDs: ['00001124-0000'] }), false],
  ])('is known %s', (_, one, is) => {
    expect(hasHeadset(objects(device({ Icon: 'input-keyboard' }), one))).toBe(is);
  });

  it('is not ruled out by an answer that is none', () => {
    for (const answer of [undefined, null, 'text', 7]) expect(hasHeadset(answer)).toBe(true);
  });
});

describe('an answer over the bus', () => {
  it('may be anything', () => {
    fc.assert(
      fc.property(fc.anything(), (answer) => {
        expect(typeof hasHeadset(answer)).toBe('boolean');
        expect(Array.isArray(inhibitionsOf(answer))).toBe(true);
        expect(Array.isArray(locksOf(answer, 1_000))).toBe(true);
      }),
    );
  });

  it('may have lists of anything, and names without end', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.anything())), (answer) => {
        expect(inhibitionsOf(answer).length).toBeLessThanOrEqual(answer.length);
        expect(locksOf(answer, 1_000).length).toBeLessThanOrEqual(answer.length);
      }),
    );
    const [source] = inhibitionsOf([['x'.repeat(1_000_000), 'y\0'.repeat(1_000_000)]]);
    expect(source?.program.length).toBeLessThan(200);
    expect(source?.reason).not.toContain('\0');
  });
});

describe('the unit of an idle time', () => {
  const up = 3_600_000;
  it.each([
    [{ value: 10, up }, { value: 25, up: up + 15_000 }, 1_000],
    [{ value: 10_000, up }, { value: 25_010, up: up + 15_000 }, 1],
    [null, { value: 10, up }, null],
    [null, { value: 5_000_000, up }, 1],
    [{ value: 10, up }, { value: 3, up: up + 15_000 }, null],
    [{ value: 10, up }, { value: 11, up: up + 1_000 }, null],
    [{ value: 10, up }, { value: 400, up: up + 15_000 }, null],
  ] as const)('is told by two readings: %j, %j', (before, now, unit) => {
    expect(unitOf(before, now)).toBe(unit);
  });
});
