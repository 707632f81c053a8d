import { describe, expect, it } from 'vitest';
import { createCameraPass } from '../../../electron/security/camera-pass.ts';
import type { PermissionWish } from '../../../electron/security/camera-pass.ts';
import { fakeClocks } from '../../fakes/clocks.ts';

const DASHBOARD = 7;
const wish: PermissionWish = {
  contentsId: DASHBOARD,
  permission: 'media',
  media: ['video'],
  isMainFrame: true,
  url: 'app://sitwell/dashboard/index.html#audit/photo',
};

async function given(systemAllows = true) {
  const clocks = fakeClocks();
  const pass = createCameraPass(clocks, () => Promise.resolve(systemAllows));
  const answer = await pass.give(DASHBOARD);
  return { clocks, pass, answer };
}

describe('the pass for the camera', () => {
  it('is nobody’s before a person asks', () => {
    const pass = createCameraPass(fakeClocks(), () => Promise.resolve(true));
    expect(pass.permits(wish)).toBe(false);
  });

  it('lets the page that asked have the picture', async () => {
    const { pass, answer } = await given();
    expect([answer, pass.permits(wish)]).toEqual([true, true]);
  });

  it('is given until it is given back, or long after it was forgotten', async () => {
    const { pass, clocks } = await given();
    expect(pass.isGiven()).toBe(true);
    clocks.pass(5 * 60_000);
    expect(pass.isGiven()).toBe(true);
    clocks.pass(10 * 60_000);
    expect(pass.isGiven()).toBe(false);
    const other = await given();
    other.pass.end(DASHBOARD);
    expect(other.pass.isGiven()).toBe(false);
  });

  it.each<[string, Partial<PermissionWish>]>([
    ['the microphone', { media: ['audio'] }],
    ['the microphone beside the camera', { media: ['video', 'audio'] }],
    ['something that is not said', { media: [] }],
    ['a device of unknown kind', { media: ['unknown'] }],
    ['another permission', { permission: 'geolocation' }],
    ['the screen', { permission: 'display-capture' }],
    ['another window', { contentsId: 8 }],
    ['nobody in particular', { contentsId: null }],
    ['a frame within the page', { isMainFrame: false }],
    ['another page in its place', { url: 'app://sitwell/break/index.html' }],
    ['a page from elsewhere', { url: 'https://sitwell.example/dashboard/' }],
  ])('stays shut for %s', async (_what, about) => {
    const { pass } = await given();
    expect(pass.permits({ ...wish, ...about })).toBe(false);
  });

  it('is over after a minute', async () => {
    const { pass, clocks } = await given();
    clocks.pass(59_999);
    expect(pass.permits(wish)).toBe(true);
    clocks.pass(1);
    expect(pass.permits(wish)).toBe(false);
  });

  it('is over when the page says that it is done', async () => {
    const { pass } = await given();
    pass.end(DASHBOARD);
    expect(pass.permits(wish)).toBe(false);
  });

  it('is not ended by another page', async () => {
    const { pass } = await given();
    pass.end(8);
    expect(pass.permits(wish)).toBe(true);
  });

  it('is not given where the system refuses', async () => {
    const { pass, answer } = await given(false);
    expect([answer, pass.permits(wish)]).toEqual([false, false]);
  });

  it('is taken from one page when another gets it', async () => {
    const { pass } = await given();
    await pass.give(8);
    expect(pass.permits(wish)).toBe(false);
  });

  it('is not given to a page that is done before the system has answered', async () => {
    const system = Promise.withResolvers<boolean>();
    const pass = createCameraPass(fakeClocks(), () => system.promise);
    const given = pass.give(DASHBOARD);
    pass.end(DASHBOARD);
    system.resolve(true);
    await given;
    expect(pass.permits(wish)).toBe(false);
  });
});
