import { act } from '@testing-library/react';
import { goTo } from '../../../renderer/state/place.ts';
import type { AnyScreen } from './any-screen.ts';
import { choosePicture, fakePictures } from './picture.ts';

const open = (): Promise<void> => act(async () => goTo('audit', 'photo'));

/** The screens of the photo measure, for screens.tsx. */
export const PHOTO_SCREENS: Readonly<Record<string, AnyScreen>> = {
  'photo: taking': { page: 'dashboard', go: open },
  'photo: no camera': {
    page: 'dashboard',
    go: async (user) => {
      await open();
      await user.click(document.querySelectorAll('main section button')[1]!);
    },
  },
  'photo: refused': {
    page: 'dashboard',
    go: async () => {
      await open();
      await choosePicture(new File([], '[empty.jpg]'));
    },
  },
  'photo: marking': {
    page: 'dashboard',
    go: async () => {
      fakePictures();
      await open();
      await choosePicture();
    },
  },
};
