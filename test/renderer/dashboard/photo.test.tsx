import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MARKERS } from '../../../shared/ergonomics/photo/measure.ts';
import type { CallName } from '../../../shared/ipc/contract.ts';
import { photographed } from '../../fakes/photo.ts';
import { choosePicture, fakePictures, PICTURE } from '../fakes/picture.ts';
import { sampleDraft } from '../fakes/working-book.ts';
import { button, heading, show, t } from './audit-page.ts';
import { PATIENT } from '../../set-up/patience.ts';

beforeEach(fakePictures);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const marker = (id: (typeof MARKERS)[number]): HTMLElement =>
  screen.getByRole('slider', { name: t(`photo.${id}`) });
const place = (id: (typeof MARKERS)[number]): string | null =>
  marker(id).getAttribute('aria-valuetext');
const says = (words: string): Promise<HTMLElement> => screen.findByText(words);

/** Opens the photo measure with a picture, and says of every marker that it lies well. */
async function marked(answers = {}) {
  const shown = await show('photo', { draft: sampleDraft({ answers }) });
  await choosePicture();
  for (let count = 0; count < MARKERS.length; count += 1)
    await shown.user.click(button('photo.guideNext'));
  return shown;
}

describe('the markers of a picture', () => {
  it('are asked for one by one, and only then may the angles be used', async () => {
    const { user } = await show('photo');
    await choosePicture();
    expect(button('photo.done')).toHaveProperty('disabled', true);
    for (const id of MARKERS) {
      await says(t(`photo.hint_${id}`));
      await user.click(button('photo.guideNext'));
    }
    await says(t('photo.guideDone'));
    expect(button('photo.done')).toHaveProperty('disabled', false);
  });

  it('move by one pixel with an arrow key, by ten with Shift, and go on with Enter', async () => {
    const { user } = await show('photo');
    await choosePicture();
    const [x = 0, y = 0] = [...(place('eye') ?? '').matchAll(/\d+/gu)].map(Number);
    await act(async () => marker('eye').focus());
    await user.keyboard('{ArrowRight}{Shift>}{ArrowDown}{/Shift}');
    expect(place('eye')).toBe(t('photo.markerAt', { x: x + 1, y: y + 10 }));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(marker('ear'));
  });

  it('come back with Undo, and go again with Redo', async () => {
    const { user } = await show('photo');
    await choosePicture();
    const before = place('eye');
    await act(async () => marker('eye').focus());
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    const after = place('eye');
    await user.keyboard('{Control>}z{/Control}');
    expect(place('eye')).toBe(before);
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(place('eye')).toBe(after);
  });

  it('lie all at once on the picture if one likes, and say which are still to place', async () => {
    const { user } = await show('photo');
    await choosePicture();
    await user.click(button('photo.guideFree'));
    expect(screen.getAllByRole('slider')).toHaveLength(MARKERS.length);
    await act(async () => marker('knee').focus());
    await user.keyboard('{ArrowUp}');
    const missing = MARKERS.filter((id) => id !== 'knee').map((id) => t(`photo.${id}`));
    await says(t('photo.missing', { markers: missing.join(', ') }));
  });

  it('get two more for a picture that is tilted', async () => {
    const { user } = await show('photo');
    await choosePicture();
    await user.click(button('photo.verticalAdd'));
    expect(screen.getByRole('slider', { name: t('photo.verticalOne') })).toBeTruthy();
    await user.click(button('photo.verticalRemove'));
    expect(screen.queryByRole('slider', { name: t('photo.verticalOne') })).toBeNull();
  });

  it('that cannot be a body are named, and no answer is drawn from them', async () => {
    const { user } = await marked();
    await act(async () => marker('wrist').focus());
    await user.keyboard('{Shift>}{ArrowUp>13/}{ArrowLeft>11/}{/Shift}');
    await says(t('photo.doubtTitle'));
    await says(t('photo.answersLater'));
    const doubt = t('photo.doubt_near', { marker: t('photo.wrist'), other: t('photo.shoulder') });
    await user.click(screen.getByRole('button', { name: doubt }));
    expect(document.activeElement).toBe(marker('wrist'));
  });
});

describe('what a picture says', () => {
  it('is taken over as answers, with its measures and without the picture', async () => {
    const { user, draft } = await marked({ armrests: ['none'] });
    await user.click(button('photo.done'));
    expect(heading()).not.toBe(t('photo.title'));
    const answers = draft()?.answers ?? {};
    expect(answers).toMatchObject({ armrests: ['none'], elbows: ['right'] });
    expect(draft()?.photo).toMatchObject({ ...PICTURE, kept: false });
  });

  it('is taken over where it also speaks of feet only by somebody who ticks that', async () => {
    const { user, draft } = await marked();
    await says(t('photo.unseen_feet'));
    const use = screen.getByRole('checkbox', { name: /Use as answer: Sitting right back/u });
    expect(use).toHaveProperty('checked', false);
    await user.click(use);
    await user.click(button('photo.done'));
    expect(draft()?.answers.chairHeight).toEqual(['right']);
  });

  it('leads on to what it has not answered', async () => {
    const { user } = await marked();
    await user.click(screen.getByRole('checkbox', { name: /Use as answer: Sitting right back/u }));
    await user.click(button('photo.done'));
    expect(heading()).toBe(t('audit.legRoom'));
  });

  it('does not overrule what the person said, unless they tick it', async () => {
    const { user, draft } = await marked({ elbows: ['reaching'] });
    const use = screen.getByRole('checkbox', { name: /Use as answer: How are your elbows/u });
    expect(use).toHaveProperty('checked', false);
    await user.click(button('photo.done'));
    expect(draft()?.answers.elbows).toEqual(['reaching']);
  });

  it.each([true, false])('to be kept is missed after a reload: %s', async (kept) => {
    const photo = { ...photographed.photo, kept };
    await show('summary', { draft: sampleDraft({ answers: photographed.answers, photo }) });
    expect(screen.queryAllByText(t('auditing.pictureLost'))).toHaveLength(kept ? 1 : 0);
  });

  it('is left alone when one goes back', async () => {
    const { user, draft } = await marked({ elbows: ['reaching'] });
    await user.click(button('photo.cancel'));
    expect(draft()?.answers).toEqual({ elbows: ['reaching'] });
    expect(draft()?.photo).toBeNull();
  });
});

describe('a camera', () => {
  /** A page with a camera that answers like this, and a main process that does. */
  const withCamera = async (
    getUserMedia: () => Promise<unknown>,
    said: Partial<Record<CallName, () => Promise<unknown>>> = {},
  ) => {
    vi.stubGlobal('navigator', Object.assign(navigator, { mediaDevices: { getUserMedia } }));
    const { user, main } = await show('photo');
    const answer = main.bridge.call;
    const says: typeof said = { 'camera.allow': async () => true, ...said };
    const call = (name: CallName, input: unknown): Promise<unknown> =>
      says[name]?.() ?? answer(name, input);
    Object.assign(main.bridge, { call });
    await user.click(button('photo.cameraUse'));
    return { user, main };
  };
  const refusing = (name: string) => () => Promise.reject(new DOMException('', name));

  it.each([
    ['none', 'NotFoundError'],
    ['refused', 'NotAllowedError'],
    ['failed', 'NotReadableError'],
  ] as const)('that is %s is told in words, and nobody may ask any more', async (fault, name) => {
    const { main } = await withCamera(refusing(name));
    await says(t(`photo.camera_${fault}`));
    expect(main.inputsOf('camera.done').length).toBeGreaterThan(0);
  });

  it('that the computer forbids is not asked for', async () => {
    const ask = vi.fn(refusing('NotAllowedError'));
    await withCamera(ask, { 'camera.allow': async () => false });
    await says(t('photo.camera_refused'));
    expect(ask).not.toHaveBeenCalled();
  });

  it('is off for certain once it is turned off', async () => {
    const stop = vi.fn();
    const stream = { getTracks: () => [{ stop }] };
    const { user } = await withCamera(async () => stream);
    await screen.findByRole('button', { name: t('photo.cameraNow') });
    stop.mockClear();
    await user.click(button('photo.cameraStop'));
    await vi.waitFor(() => expect(stop).toHaveBeenCalled(), PATIENT);
  });

  it('is shown, and not lost while it runs, where main cannot be told that it is on', async () => {
    await withCamera(async () => ({ getTracks: () => [] }), {
      'camera.done': () => Promise.reject(new Error('busy')),
    });
    await screen.findByRole('button', { name: t('photo.cameraNow') });
  });

  it('is not opened any more once nobody waits for it', async () => {
    const ask = vi.fn(async () => ({ getTracks: () => [] }));
    const allowed = Promise.withResolvers<boolean>();
    const done = vi.fn(async () => undefined);
    const { user } = await withCamera(ask, {
      'camera.allow': () => allowed.promise,
      'camera.done': done,
    });
    await user.click(button('photo.cameraStop'));
    allowed.resolve(true);
    await vi.waitFor(() => expect(done).toHaveBeenCalled(), PATIENT);
    expect(ask).not.toHaveBeenCalled();
  });
});
