import { EventEmitter } from 'node:events';
import { beforeEach, expect, it, vi } from 'vitest';
import { previewSensors } from '../../../electron/sensors/preview/preview-sensors.ts';
import type { Sensor } from '../../../electron/sensors/sensor.ts';
import { previewDesktop } from '../../../electron/system/preview-desktop.ts';
import { SIGN_IDS } from '../../../shared/sensing/signs.ts';
import { answerQuestions } from '../../desktop/process/questions.ts';
import { SIGN_NAMES } from '../../desktop/shared/signs.ts';
import { stage } from '../../desktop/contract/stage.ts';

const machine = stage();
const around = new EventEmitter();
answerQuestions(around);
const desktop = previewDesktop(around);
let sensor: Sensor;
beforeEach(() => {
  const [first] = previewSensors({ desktop, quietPrograms: () => ['OBS'] });
  sensor = first as Sensor;
});

it('knows every sign there is', () => {
  expect(SIGN_NAMES).toEqual(SIGN_IDS);
});

it('answers what the desktop shows at the time of asking', async () => {
  const zoom = { program: 'zoom', reason: '' };
  machine.change({ signs: { ...quiet(), microphone: { by: [zoom] }, camera: 'unknown' } });
  expect(await sensor.ask(['microphone', 'camera', 'awake'])).toEqual({
    microphone: { is: 'yes', by: [zoom] },
    camera: { is: 'unknown', why: expect.any(String) as string },
    awake: { is: 'no' },
  });
});

it('takes only the programs that were named for quiet ones', async () => {
  const by = ['obs', 'code'].map((program) => ({ program, reason: '' }));
  machine.change({ signs: { ...quiet(), program: { by } } });
  expect(await sensor.ask(['program'])).toEqual({ program: { is: 'yes', by: [by[0]] } });
});

it('cannot tell where nobody answers', async () => {
  const alone = previewDesktop(new EventEmitter());
  const [lonely] = previewSensors({ desktop: alone, quietPrograms: () => [] });
  expect(await lonely?.ask(['camera'])).toMatchObject({ camera: { is: 'unknown' } });
});

it('hears which signs changed, unless the desktop has to be asked', () => {
  const heard = vi.fn();
  const stop = sensor.listen?.(heard);
  machine.change({ signs: { ...quiet(), awake: 'unknown' } });
  machine.change({ signs: quiet(), tellsSigns: false });
  expect(heard.mock.calls).toEqual([[expect.arrayContaining(['awake'])]]);
  stop?.();
});

it('hears of a tray that appears', () => {
  machine.change({ trayHost: false });
  expect(desktop.hasTrayHost()).toBe(false);
  const heard = vi.fn();
  desktop.onTrayHost(heard);
  machine.change({ trayHost: true });
  expect(heard.mock.calls).toEqual([[true]]);
});

function quiet(): Record<(typeof SIGN_NAMES)[number], 'no'> {
  return Object.fromEntries(SIGN_NAMES.map((name) => [name, 'no'])) as ReturnType<typeof quiet>;
}
