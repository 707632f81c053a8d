import { expect, it } from 'vitest';
import { app } from '../electron/app.ts';
import { stage } from './stage.ts';

it('a second process gets no lock and hands its arguments to the first', () => {
  const { of } = stage({ secondInstance: true });
  expect(app.requestSingleInstanceLock({ from: 2 })).toBe(false);
  expect(of('tell-first-instance')).toEqual([
    { type: 'tell-first-instance', argv: ['--hidden'], data: { from: 2 } },
  ]);
});
