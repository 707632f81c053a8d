import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awakeOf } from '../../../../electron/sensors/windows/awake.ts';
import { doNotDisturbOf } from '../../../../electron/sensors/windows/do-not-disturb.ts';
import { fullScreenOf } from '../../../../electron/sensors/windows/full-screen.ts';
import { readPrinted } from '../../../../electron/sensors/windows/printed.ts';
import { CONSENT, front, printed, SCREEN } from './powershell.ts';

const OWN = String.raw`C:\Apps\Sitwell\Sitwell.exe`;
const fullScreen = (...lines: readonly (string | readonly string[])[]) =>
  fullScreenOf(readPrinted(printed(...lines)), OWN);
const yes = (program: string, reason = '') => ({ is: 'yes', by: [{ program, reason }] });

describe('full screen on Windows', () => {
  it.each([
    ['a window as large as its screen', front('Code', '0,0,1920,1080'), yes('code')],
    ['on the other screen', front('vlc', '1920,-200,3200,520'), yes('vlc')],
    ['as the system says', front('game', '0,0,1920,1080', 3), yes('game')],
    ['a presentation', front('POWERPNT', '0,0,1920,1080', 4), yes('powerpnt', 'presentation')],
    ['behind what is in front', front('notepad', '10,10,500,500', 2), yes('')],
    ['a maximised window', front('chrome', '-8,-8,1928,1048'), { is: 'no' }],
    ['maximised, the taskbar hidden', front('chrome', '-8,-8,1928,1088'), { is: 'no' }],
    ['half a screen', front('chrome', '0,0,960,1080'), { is: 'no' }],
    ['two screens', front('wide', '0,-200,3200,1080'), { is: 'no' }],
    ['the desktop itself', front('explorer', '0,0,1920,1080'), { is: 'no' }],
    ['Sitwell’s own break', front('Sitwell', '0,0,1920,1080', 2), { is: 'no' }],
  ])('%s', (_name, lines, answer) => {
    expect(fullScreen(lines)).toEqual(answer);
  });

  it.each([
    ['nothing', []],
    ['an error', ['front=Exception calling "DefineDynamicAssembly"']],
    ['screens alone', [SCREEN]],
    ['a window without screens', ['window=0,0,1,1']],
    ['numbers that are none', ['window=0,0,x,1', SCREEN, 'notice=NaN']],
    ['too many numbers', ['window=0,0,1,1,1', SCREEN]],
    ['ends of lines without end', ['\r'.repeat(2_000_000)]],
  ])('is not known from %s', (_name, lines) => {
    expect(fullScreen(lines).is).toBe('unknown');
  });
});

describe('do not disturb on Windows', () => {
  it.each([
    ['everything may come', ['notice=5', 'mode=0'], 'no'],
    ['priority only', ['notice=5', 'mode=1'], 'yes'],
    ['alarms only', ['notice=5', 'mode=2'], 'yes'],
    ['a presentation', ['notice=4', 'mode=0'], 'yes'],
    ['the quiet hour of a new account', ['notice=6'], 'yes'],
    ['an older Windows', ['notice=5'], 'unknown'],
    ['nothing', [], 'unknown'],
  ])('%s', (_name, lines, is) => {
    expect(doNotDisturbOf(readPrinted(printed(lines))).is).toBe(is);
  });
});

describe('a film on Windows', () => {
  const film = (playing: readonly string[], window = '0,0,1920,1080', program = 'chrome') => {
    const read = readPrinted(printed(front(program, window), playing, 'media=done'));
    return awakeOf(read, fullScreenOf(read, OWN));
  };

  it.each([
    ['what calls itself a video', ['playing=2|VideoLAN.VLC_paz6r1rewnh0a!VLC'], '9,9,99,99', 'vlc'],
    ['what plays and fills the screen', ['playing=1|Chrome'], '0,0,1920,1080', 'chrome'],
    [
      'a profile of a browser',
      ['playing=1|Chrome.UserData.Profile1'],
      '0,0,1920,1080',
      'chrome.userdata.profile1',
    ],
  ])('is %s', (_name, playing, window, program) => {
    expect(film(playing, window)).toEqual(yes(program, 'playing'));
  });

  it('is Firefox, which tells a number', () => {
    expect(film(['playing=0|308046B0AF4A39CB'], '0,0,1920,1080', 'firefox')).toEqual(
      yes('firefox', 'playing'),
    );
  });

  it.each([
    ['music', ['playing=1|Spotify.exe'], '9,9,99,99'],
    ['music behind an editor in full screen', ['playing=1|Spotify.exe'], '0,0,1920,1080'],
    ['silence', [], '0,0,1920,1080'],
    ['nonsense', ['playing=|', 'playing=9', 'playing='], '0,0,1920,1080'],
  ])('is not told by %s', (_name, playing, window) => {
    expect(film(playing, window).is).toBe('unknown');
  });
});

describe('what PowerShell prints', () => {
  it('tells who records', () => {
    expect(readPrinted(printed(CONSENT)).uses).toMatchObject([
      { device: 'microphone', owner: 'C:#Program Files#Zoom#bin#Zoom.exe' },
      { device: 'camera', owner: 'MSTeams_8wekyb3d8bbwe' },
    ]);
  });

  it('is worth nothing where a piece did not come to its end', () => {
    const cut = readPrinted(printed(CONSENT.slice(0, 1), 'process=zoom', 'playing=2|x'));
    expect(cut).toMatchObject({ uses: null, processes: null, playing: null });
  });

  it('never makes reading fail', () => {
    const names = ['use', 'notice', 'mode', 'program', 'window', 'screen', 'playing', 'consent'];
    const line = fc.tuple(fc.constantFrom(...names), fc.string()).map((pair) => pair.join('='));
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string())), (lines) => {
        const read = readPrinted(lines.join('\n'));
        expect(['yes', 'no', 'unknown']).toContain(fullScreenOf(read, OWN).is);
        expect(awakeOf(read, fullScreenOf(read, OWN)).is).not.toBe('no');
      }),
    );
  });
});
