import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../shared/time/moment.ts';
import { by, NO, UNKNOWN } from '../../shared/sensing/answers.ts';
import { sensedDesk } from './sensed-desk.ts';

const CALL = { microphone: by('zoom') };

describe('the settings', () => {
  it('take effect at once', async () => {
    const desk = sensedDesk({}, true);
    await desk.minutes(5);
    desk.shows(CALL);
    await desk.minutes(1);
    desk.set({ holdInCalls: false });
    expect(desk.status()).toMatchObject({ holds: [], engaged: true });
    desk.set({ countCallsAndFilms: false });
    expect(desk.status().engaged).toBe(false);
    desk.set({ holdInCalls: true, countCallsAndFilms: true, ignoredPrograms: ['Zoom.exe'] });
    expect(desk.status()).toMatchObject({ holds: [], engaged: false });
    await desk.minutes(26);
    expect(desk.shown()).toEqual(['announce 29', 'open 31']);
  });
});

describe('asking', () => {
  it('is not done while somebody types, until something would be shown', async () => {
    const desk = sensedDesk();
    await desk.minutes(29);
    expect(desk.questions).toEqual([]);
    await desk.minutes(1);
    expect(desk.questions).toHaveLength(1);
  });

  it('stops nothing when no sensor answers', async () => {
    const desk = sensedDesk();
    desk.sensorIs('hangs');
    await desk.minutes(32);
    expect(desk.shown()).toEqual(['announce 29', 'open 31']);
    expect(desk.view().signs[0]?.answer).toEqual({ is: 'unknown', why: 'it took too long' });
  });

  it('finds a film shortly before somebody would be taken for absent', async () => {
    const desk = sensedDesk();
    await desk.minutes(5);
    desk.shows({ awake: by('vlc') });
    desk.rests();
    await desk.minutes(20);
    expect(desk.status()).toMatchObject({ presence: 'atDesk', engaged: true, holds: [] });
    desk.shows({ awake: NO });
    await desk.minutes(7);
    expect(desk.status().presence).toBe('away');
  });

  it('is done once in a stretch without input', async () => {
    const desk = sensedDesk();
    await desk.minutes(5);
    desk.rests();
    await desk.pass(4.9 * MINUTE);
    expect(desk.questions).toHaveLength(1);
    await desk.minutes(60);
    expect(desk.questions).toHaveLength(1);
  });

  it('goes on in two steps where an answer makes another worth asking for', async () => {
    const desk = sensedDesk();
    desk.shows({ awake: by('vlc'), fullScreen: by('vlc') });
    await desk.minutes(31);
    expect(desk.questions.slice(0, 2).map(({ signs }) => signs.includes('fullScreen'))).toEqual([
      false,
      true,
    ]);
    expect(desk.shown()).toEqual([]);
    expect(desk.status().holds).toEqual(['fullScreen']);
  });

  it('in a pause finds out only whether somebody is there', async () => {
    const desk = sensedDesk();
    desk.conductor().act({ type: 'pause', length: 'untilResumed' });
    desk.shows({ doNotDisturb: by(), ...CALL });
    desk.rests();
    await desk.minutes(10);
    expect(desk.status().presence).toBe('atDesk');
    expect(desk.questions.every(({ signs }) => !signs.includes('doNotDisturb'))).toBe(true);
  });

  it('asks every sign for a page, and says what cannot be told', async () => {
    const desk = sensedDesk();
    desk.shows({ fullScreen: by('code'), camera: UNKNOWN });
    const { signs } = await desk.senses().ask();
    expect(signs.map(({ answer: { is } }) => is)).toEqual(['no', 'unknown', 'no', 'yes', 'no', 'no']); // prettier-ignore
    expect(signs.every(({ at }) => at !== null)).toBe(true);
  });

  it('tells of what changed, and of nothing else', async () => {
    const desk = sensedDesk({}, true);
    const told: string[] = [];
    desk.senses().listen(({ holds }) => told.push(holds.map(({ hold }) => hold).join(' ')));
    await desk.minutes(1);
    desk.shows(CALL);
    await desk.minutes(5);
    expect(told).toEqual(['meeting']);
  });
});
