import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deviceOf,
  fromFileTime,
  usersOf,
  usesIn,
} from '../../../../electron/sensors/windows/consent-store.ts';
import { DAY } from '../../../../shared/time/moment.ts';
import { entry, IN_A_CALL, LAST_LINES, ON_CAMERA, THIS_MORNING } from './registry.ts';

const MORNING = fromFileTime(BigInt(THIS_MORNING));
const around = { own: String.raw`C:\Apps\Sitwell\Sitwell.exe`, bootedAt: MORNING - DAY };
const names = (printed: string, device: 'microphone' | 'camera' = 'microphone', about = around) =>
  usersOf(usesIn(printed), device, about).map(({ program }) => program);

it('a time of Windows is a time', () => {
  expect(fromFileTime(116_444_736_000_000_000n)).toBe(0);
  expect(new Date(MORNING).toISOString().slice(0, 4)).toBe('2026');
});

describe('the registry tells who records', () => {
  it('by the use that has begun and not ended', () => {
    expect(usesIn(IN_A_CALL)).toHaveLength(1);
    expect(names(IN_A_CALL)).toEqual(['zoom']);
    expect(names(IN_A_CALL, 'camera')).toEqual([]);
  });

  it('a packaged program by its family', () => {
    expect(names(ON_CAMERA, 'camera')).toEqual(['msteams']);
    expect(
      names(entry('webcam\\MSTeams_8wekyb3d8bbwe!MSTeams', THIS_MORNING, '0x0'), 'camera'),
    ).toEqual(['msteams']);
  });

  it.each(LAST_LINES)('whatever the language of the last line: %s', (last) => {
    expect(names(`${IN_A_CALL}\r\n${last}\r\n`)).toEqual(['zoom']);
  });

  it.each(['\n', '\r\n', '\r\r\n'])('whatever ends a line: %j', (end) => {
    expect(names(IN_A_CALL.replaceAll('\r\n', end))).toEqual(['zoom']);
  });

  it('in any case of letters', () => {
    expect(names(IN_A_CALL.replaceAll('Software', 'SOFTWARE'))).toEqual(['zoom']);
  });
});

describe('no sign of a call', () => {
  it.each([
    ['nothing', ''],
    ['only a heading', entry('microphone')],
    ['a start without an end', entry('microphone\\A_1234567890abc', THIS_MORNING)],
    ['an end without a start', entry('microphone\\A_1234567890abc', undefined, '0x0')],
    ['a start of 0', entry('microphone\\A_1234567890abc', '0x0', '0x0')],
    ['another folder', entry('location\\A_1234567890abc', THIS_MORNING, '0x0')],
    ['half a line', `${entry('microphone\\A_1234567890abc', THIS_MORNING)}    LastUsedTimeSto`],
    ['a number too large', entry('microphone\\A_1234567890abc', `0x${'f'.repeat(40)}`, '0x0')],
    ['an error message', 'ERROR: The system was unable to find the specified registry key.\r\n'],
    ['zeros', '\0'.repeat(5_000)],
  ])('%s', (_name, printed) => {
    expect(usesIn(printed)).toEqual([]);
  });

  it('is what was noted before the computer was started: nobody wrote down its end', () => {
    expect(names(IN_A_CALL, 'microphone', { ...around, bootedAt: MORNING + DAY })).toEqual([]);
  });

  it('is Sitwell itself', () => {
    const own = 'microphone\\NonPackaged\\C:#Apps#Sitwell#Sitwell.exe';
    expect(names(entry(own, THIS_MORNING, '0x0'))).toEqual([]);
  });
});

describe('a hostile registry', () => {
  it('may name a program as it likes; the name stays a name', () => {
    const nasty = entry('microphone\\NonPackaged\\C:#x#; rm -rf "$HOME`.exe', THIS_MORNING, '0x0');
    expect(names(nasty)).toEqual(['; rm -rf "$home`']);
  });

  it('is read in good time, however large', () => {
    const many = Array.from({ length: 3_000 }, (_, index) =>
      entry(`microphone\\NonPackaged\\C:#${'a'.repeat(200)}${index}.exe`, THIS_MORNING, '0x0'),
    ).join('\r\n');
    expect(usesIn(many)).toHaveLength(3_000);
    expect(usesIn(`HKEY_CURRENT_USER\\${'\\ConsentStore'.repeat(50_000)}`)).toEqual([]);
    expect(usesIn('\r'.repeat(2_000_000))).toEqual([]);
  });

  it('never makes reading fail', () => {
    const line = fc.constantFrom(...IN_A_CALL.split('\r\n'));
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string())), (lines) => {
        expect(Array.isArray(usesIn(lines.join('\n')))).toBe(true);
      }),
    );
    expect(deviceOf('__proto__')).toBeNull();
  });
});
