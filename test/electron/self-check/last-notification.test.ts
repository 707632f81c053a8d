import { expect, it, vi } from 'vitest';
import { watchNotifications } from '../../../electron/self-check/last-notification.ts';
import { fakeClocks } from '../../fakes/clocks.ts';

function watching() {
  const clocks = fakeClocks();
  const onChange = vi.fn();
  return { clocks, onChange, ...watchNotifications(clocks, onChange) };
}

it('a notification that the desktop says it shows is shown', () => {
  const { clocks, hear, last, onChange } = watching();
  hear({ type: 'asked' });
  clocks.pass(2_900);
  hear({ type: 'shown' });
  clocks.pass(10_000);
  expect(last()).toEqual({ type: 'shown' });
  hear({ type: 'shown' });
  expect(onChange).toHaveBeenCalledOnce();
});

it('one of which nothing is heard for three seconds was shown to nobody', () => {
  const { clocks, hear, last } = watching();
  hear({ type: 'asked' });
  clocks.pass(2_999);
  expect(last()).toEqual({ type: 'none' });
  clocks.pass(1);
  expect(last()).toEqual({ type: 'silent' });
  hear({ type: 'shown' });
  expect(last()).toEqual({ type: 'shown' });
});

it('one that failed says why', () => {
  const { clocks, hear, last } = watching();
  hear({ type: 'asked' });
  hear({ type: 'failed', reason: 'not allowed' });
  clocks.pass(10_000);
  expect(last()).toEqual({ type: 'failed', reason: 'not allowed' });
});
