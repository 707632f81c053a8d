import { describe } from 'vitest';
import { describeEveryScreen } from './driver/look-at-every-screen.ts';

describe('every screen in light colours and a small window', () => {
  describeEveryScreen({
    name: 'light',
    dark: false,
    language: 'en',
    textSize: 1,
    width: 800,
    height: 600,
  });
});

describe('every screen in dark colours with text twice as large', () => {
  describeEveryScreen({
    name: 'dark',
    dark: true,
    language: 'en',
    textSize: 2,
    width: 1280,
    height: 726,
  });
});
