// What lives here: programs whose name alone says what they are, as data.
// What does not: what follows from it (full-screen.ts, judge.ts).
// To add a program: a word of its name, lower case; "google-chrome-stable" and "org.mozilla.firefox" have several.

const PRESENTERS =
  'powerpnt powerpoint keynote impress soffice simpress pdfpc pympress impressive wpp spresenter prezi deckset slideshow';
const PLAYERS =
  'vlc mpv mplayer smplayer celluloid totem showtime haruna dragon dragonplayer kodi plex plexmediaplayer jellyfin iina quicktime wmplayer mpc mpc-hc mpc-hc64 mpc-be64 potplayer potplayermini64 parole clapper netflix disney primevideo infuse tv stremio freetube';
const BROWSERS =
  'chrome chromium firefox msedge edge brave opera vivaldi safari webkit epiphany falkon konqueror librewolf waterfox zen browser arc';
/** They keep the display awake, or a machine busy, whether or not anybody is there. */
const KEEPERS =
  'caffeine caffeinate caffeined amphetamine keepingyouawake lungo theine coffee wakelock nosleep insomnia dontsleep jiggler mousejiggler awake backupd transmission qbittorrent deluge ktorrent packagekit packagekitd unattended-upgrades powerd';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const known = {
  presenter: wordsOf(PRESENTERS),
  player: wordsOf(PLAYERS),
  browser: wordsOf(BROWSERS),
  keeper: wordsOf(KEEPERS),
} as const;

/** What a program is known to be. */
export type ProgramSort = keyof typeof known;

/** Whether a program, by its name as signs tell it, is one of this sort. */
export function isKnown(sort: ProgramSort, program: string): boolean {
  const words = known[sort];
  return words.has(program) || program.split(/[\s._-]+/u).some((word) => words.has(word));
}
