import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../../shared/time/moment.ts';
import { by, NO } from '../../shared/sensing/answers.ts';
import { sensedDesk } from './sensed-desk.ts';

const CALL = { microphone: by('zoom') };
const QUIET = { microphone: NO };

describe('a call', () => {
  it('that began unnoticed lets nothing be shown, and the debt comes when it is over', async () => {
    const desk = sensedDesk();
    await desk.minutes(10);
    desk.shows(CALL);
    await desk.minutes(50);
    expect(desk.shown()).toEqual([]);
    expect(desk.status()).toMatchObject({ holds: ['meeting'], owed: 'long', engaged: true });
    desk.shows(QUIET);
    await desk.minutes(2);
    expect(desk.shown()[0]).toBe('announce 61');
    expect(desk.entries('hold')).toHaveLength(1);
  });

  it('is noticed at once where the desktop tells', async () => {
    const desk = sensedDesk({}, true);
    await desk.minutes(5);
    expect(desk.questions).toHaveLength(0);
    desk.shows(CALL);
    await desk.pass(SECOND);
    expect(desk.status().holds).toEqual(['meeting']);
    expect(desk.view().holds).toEqual([{ hold: 'meeting', programs: ['zoom'] }]);
  });

  it('that is taken while the prompt shows takes it away before the break opens', async () => {
    const desk = sensedDesk();
    await desk.pass(29.6 * MINUTE);
    expect(desk.shown()).toEqual(['announce 29']);
    desk.shows(CALL);
    desk.rests();
    await desk.minutes(5);
    expect(desk.shown()).toEqual(['announce 29']);
    expect(desk.status().owed).toBe('move');
  });

  it('that drops for ten seconds is one call', async () => {
    const desk = sensedDesk({}, true);
    await desk.minutes(5);
    desk.shows(CALL);
    await desk.minutes(30);
    desk.shows(QUIET);
    await desk.pass(10 * SECOND);
    desk.shows(CALL);
    await desk.minutes(30);
    desk.shows(QUIET);
    await desk.minutes(1);
    expect(desk.entries('hold')).toHaveLength(1);
    expect(desk.shown()).toEqual(['announce 65']);
  });

  it('that moves from one program to another is one call', async () => {
    const desk = sensedDesk();
    await desk.minutes(5);
    desk.shows(CALL);
    await desk.minutes(30);
    desk.shows({ microphone: NO, camera: by('teams') });
    await desk.minutes(30);
    expect(desk.entries('hold')).toHaveLength(0);
    expect(desk.view().holds).toEqual([{ hold: 'meeting', programs: ['teams'] }]);
  });

  it('is sat through: three hours without input are time at the desk', async () => {
    const desk = sensedDesk({}, true);
    await desk.minutes(2);
    desk.shows(CALL);
    desk.rests();
    await desk.minutes(178);
    expect(desk.status()).toMatchObject({ presence: 'atDesk', posture: 'sitting' });
    expect(Math.round(desk.status().boutMs / MINUTE)).toBe(180);
  });

  it('goes on while nobody can tell, and not for ever', async () => {
    const desk = sensedDesk({}, true);
    await desk.minutes(5);
    desk.shows(CALL);
    await desk.minutes(1);
    desk.sensorIs('fails');
    await desk.minutes(4);
    expect(desk.status().holds).toEqual(['meeting']);
    await desk.minutes(2);
    expect(desk.status().holds).toEqual([]);
  });

  it('five in a day are five holds', async () => {
    const desk = sensedDesk();
    for (let call = 0; call < 5; call += 1) {
      await desk.minutes(31);
      desk.shows(CALL);
      await desk.minutes(40);
      desk.shows(QUIET);
      desk.rests();
      await desk.minutes(6);
      desk.types();
    }
    await desk.minutes(5);
    expect(desk.entries('hold').map(({ hold }) => hold)).toEqual(Array(5).fill('meeting'));
  });

  it('ends for Sitwell when the person leaves, and is found again', async () => {
    const desk = sensedDesk({}, true);
    await desk.minutes(5);
    desk.shows(CALL);
    await desk.minutes(1);
    desk.conductor().tell({ type: 'lock', idleMs: 0 });
    expect(desk.status().holds).toEqual([]);
    desk.conductor().tell({ type: 'unlock' });
    await desk.minutes(40);
    expect(desk.shown()).toEqual([]);
    expect(desk.status().holds).toEqual(['meeting']);
  });

  it('that went on when the person left is asked about when they are back', async () => {
    const desk = sensedDesk();
    await desk.minutes(5);
    desk.shows(CALL);
    await desk.minutes(26);
    desk.locks();
    await desk.minutes(1);
    expect(desk.status().holds).toEqual([]);
    desk.unlocks();
    await desk.minutes(1);
    expect(desk.status().holds).toEqual(['meeting']);
  });

  it('is found again after a restart, before anything is shown', async () => {
    const desk = sensedDesk();
    await desk.minutes(20);
    desk.shows(CALL);
    await desk.minutes(15);
    desk.restart();
    await desk.minutes(1);
    expect(desk.status().holds).toEqual(['meeting']);
    await desk.minutes(40);
    expect(desk.shown()).toEqual([]);
  });
});
