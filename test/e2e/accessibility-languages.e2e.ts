import { describe } from 'vitest';
import { describeEveryScreen } from './driver/look-at-every-screen.ts';

// Apart from accessibility.e2e.ts, so that the two longest walks go side by side.
describe('every screen in a long, accented language', () => {
  describeEveryScreen({
    name: 'long',
    dark: false,
    language: 'en-XA',
    textSize: 1,
    width: 1000,
    height: 700,
  });
});

describe('every screen from right to left', () => {
  describeEveryScreen({
    name: 'mirrored',
    dark: true,
    language: 'en-XB',
    textSize: 1,
    width: 1000,
    height: 700,
  });
});
