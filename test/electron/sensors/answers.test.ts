import { describe, expect, it } from 'vitest';
import { answerAbout, namedAmong, unknown, whyOf } from '../../../electron/sensors/answers.ts';
import { eachOnce, sourceOf } from '../../../electron/sensors/sources.ts';

describe('an answer', () => {
  it('is unknown about everything that was wanted when asking fails', async () => {
    const failing = () => Promise.reject(new Error('no bus\nat line 3'));
    expect(await answerAbout(['camera', 'awake'], ['awake', 'program'], failing)).toEqual({
      awake: unknown('no bus'),
    });
  });

  it('says why in one short line', () => {
    expect(whyOf('x'.repeat(900))).toHaveLength(200);
    expect(whyOf(null)).toBe('null');
  });

  it('finds named programs however they are written', () => {
    expect(namedAmong(['/usr/bin/zoom', 'C:\\x\\OBS64.exe', ''], ['Zoom', 'obs64', ''])).toEqual({
      is: 'yes',
      by: [
        { program: 'zoom', reason: '' },
        { program: 'obs64', reason: '' },
      ],
    });
    expect(namedAmong(['/Applications/Cafe\u0301.app'], ['CAFÉ']).is).toBe('yes');
    expect(namedAmong(['', 'a'], ['', 'b'])).toEqual({ is: 'no' });
  });

  it('names each program once', () => {
    const sources = [sourceOf('Zoom.exe', 'call'), sourceOf('zoom'), sourceOf('vlc\u0000')];
    expect(eachOnce(sources).map(({ program }) => program)).toEqual(['zoom', 'vlc']);
  });
});
