import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../shared/sensing/full-screen.ts';
import type { Displays, Picture } from '../../../shared/sensing/full-screen.ts';
import type { Answer, Source } from '../../../shared/sensing/signs.ts';
import { by, NO, UNKNOWN } from './answers.ts';

const front = (program: string, reason = ''): Source[] => [{ program, reason }];
const home: Displays = { mirrored: false, outside: false };
const beamer: Displays = { mirrored: false, outside: true };
const mirrored: Displays = { mirrored: true, outside: false };

type Case = [
  what: string,
  is: Picture,
  front: readonly Source[],
  awake: Answer | undefined,
  displays?: Displays,
];

const CASES: readonly Case[] = [
  ['slides of a known program', 'slides', front('powerpnt'), by('powerpnt')],
  ['slides of a program named in several words', 'slides', front('microsoft powerpoint'), NO],
  ['slides of LibreOffice', 'slides', front('soffice.bin'), UNKNOWN],
  ['what the system calls a presentation', 'slides', front('viewer', 'presentation'), NO],
  ['a page on a beamer, held awake', 'slides', front('evince'), by('evince'), beamer],
  ['a page on a mirrored display', 'slides', front('okular'), by('okular'), mirrored],
  ['a film in a browser', 'film', front('firefox'), by('firefox')],
  ['a film in a browser on a second display', 'film', front('google-chrome'), by('chrome'), beamer],
  ['a film in a player on a beamer', 'film', front('vlc'), by('vlc'), beamer],
  ['a film of a packaged player', 'film', front('io.mpv.mpv'), by('mpv')],
  ['a film by nobody named', 'film', front(''), by('')],
  ['a program unknown to anyone that holds the display', 'film', front('stage'), by('stage')],
  ['a browser where nobody can tell what is awake', 'film', front('safari'), UNKNOWN],
  ['a player where it was not asked', 'film', front('vlc'), undefined],
  ['an editor', 'other', front('code'), NO],
  ['an editor where nobody can tell', 'other', front('code'), UNKNOWN],
  ['an editor with music behind it', 'other', front('code'), by('spotify')],
  ['an editor on a second display with a film behind it', 'other', front('code'), by('firefox'), beamer], // prettier-ignore
  ['a page of work in a browser', 'other', front('firefox'), NO],
  ['a player that stands still', 'other', front('vlc'), NO],
];

describe('what fills the screen', () => {
  it.each<Case>(CASES)('%s: %s', (_what, is, program, awake, displays = home) => {
    expect(pictureOf(program, awake, displays)).toBe(is);
  });
});
