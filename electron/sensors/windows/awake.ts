// What lives here: whether a film plays on Windows.
// What does not: asking (script.ts).
// Windows says who keeps the display awake to administrators only (`powercfg /requests`). What it tells everybody is
// which program plays something. Music is no sign of a person at the screen, so only what calls itself a video counts,
// or what plays and fills the screen; browsers call nearly everything music. Read, not tried on Windows.
import { programName } from '../../../shared/sensing/program-name.ts';
import type { Answer, Source } from '../../../shared/sensing/signs.ts';
import { answerOf, unknown } from '../answers.ts';
import { sourceOf } from '../sources.ts';
import type { Playing, Printed } from './printed.ts';

const VIDEO = 2;
/** Firefox gives a number made from the folder it is in: this is the usual folder's. */
const KNOWN_APPS: Readonly<Record<string, string>> = { '308046b0af4a39cb': 'firefox' };

/** Whether something to be watched plays. It never says no by itself: other programs may hold the display awake. */
export function awakeOf(printed: Printed, fullScreen: Answer): Answer {
  const fills = fullScreen.is === 'yes' ? fullScreen.by.map(({ program }) => program) : [];
  const watched = (printed.playing ?? []).filter(
    (one) => one.kind === VIDEO || fills.some((program) => isOf(program, one)),
  );
  if (watched.length > 0) return answerOf(watched.map(sourceOfApp));
  return unknown('Windows tells only administrators who keeps the display awake');
}

function sourceOfApp({ app }: Playing): Source {
  return sourceOf(nameOfApp(app), 'playing');
}

/** `SpotifyAB.SpotifyMusic_zpdnekdrzrea0!Spotify` is spotify, `MSEdge` is msedge. */
function nameOfApp(app: string): string {
  const name = programName(app.split('!').at(-1) ?? '');
  return KNOWN_APPS[name] ?? name;
}

function isOf(program: string, playing: Playing): boolean {
  const name = nameOfApp(playing.app);
  return (
    program.length > 2 && (name.includes(program) || (name.length > 2 && program.includes(name)))
  );
}
