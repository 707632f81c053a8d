import { describe, expect, it } from 'vitest';
import { SORE_BACK } from '../../../shared/comfort/sore-back.ts';
import { Desk, minutes, seconds } from '../breaks/desk.ts';

const sore = (desk: Desk): Desk => SORE_BACK.reduce((still, action) => still.does(action), desk);

describe('saying that the back acts up', () => {
  it('ends a break that runs, and makes the next ones gentle', () => {
    const desk = sore(new Desk().active(minutes(5)).does({ type: 'start' }).still(seconds(20)));
    expect(desk.status()).toMatchObject({ flareUp: true, phase: { type: 'counting' } });
    desk.does({ type: 'start' });
    expect(desk.status().phase).toMatchObject({ type: 'running', gentle: true });
  });

  it('takes an end screen away, since ice and heat stand behind it', () => {
    const desk = new Desk()
      .active(minutes(5))
      .does({ type: 'start' })
      .still(minutes(2) + seconds(5));
    expect(desk.status().phase.type).toBe('over');
    expect(sore(desk).status().phase.type).toBe('counting');
  });

  it('changes nothing else where no break runs', () => {
    const desk = new Desk().active(minutes(5));
    const before = desk.status();
    expect(sore(desk).status()).toEqual({ ...before, flareUp: true });
  });
});
