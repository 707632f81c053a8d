// What lives here: who records sound or a camera, as `pw-dump` tells it.
// What does not: when it is run (capture.ts).
// To tell another kind of stream that is nobody speaking: a line in `isPlumbing`.
import { at, listOf, readJson, textAt } from './json.ts';

/** A program that records. */
export interface Recording {
  readonly of: 'microphone' | 'camera';
  /** As the sound system names it; empty where it does not. */
  readonly program: string;
  /** The number of its process; null where it is not told, as in a sandbox. */
  readonly process: number | null;
}

interface Node {
  readonly id: unknown;
  readonly kind: string;
  readonly isRunning: boolean;
  readonly props: unknown;
}

/** Names that say how a program is run, not which one it is: what the stream calls itself says more. */
const INTERPRETERS = /^(python[\d.]*|node|electron\d*|java|wine(64)?(-preloader)?)$/iu;

/** All that records now. Throws where the text is not what `pw-dump` prints. */
export function recordingsOf(printed: string): readonly Recording[] {
  const objects = listsOf(printed);
  const nodes = objects.filter((one) => isA(one, 'Node')).map(nodeOf);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const clients = new Map(
    objects
      .filter((one) => isA(one, 'Client'))
      .map((one) => [at(one, 'id'), at(one, 'info', 'props')]),
  );
  const sources = new Map<unknown, Node[]>();
  for (const link of objects.filter((one) => isA(one, 'Link'))) {
    const from = byId.get(at(link, 'info', 'output-node-id'));
    const to = at(link, 'info', 'input-node-id');
    if (from) sources.set(to, [...(sources.get(to) ?? []), from]);
  }
  return nodes.flatMap((node): readonly Recording[] => {
    if (!node.isRunning || isPlumbing(node)) return [];
    const from = sources.get(node.id) ?? [];
    const client = clients.get(at(node.props, 'client.id'));
    const who = { program: programOf(node.props, client), process: processOf(node.props, client) };
    if (node.kind === 'Stream/Input/Audio')
      return from.length > 0 && !from.some(isMicrophone) ? [] : [{ of: 'microphone', ...who }];
    // A shared screen is a video stream as well; only what comes from a camera is one.
    if (node.kind === 'Stream/Input/Video' && from.some(isCamera))
      return [{ of: 'camera', ...who }];
    return [];
  });
}

/** Some versions print a further list after the first when something changes meanwhile. */
function listsOf(printed: string): readonly unknown[] {
  const lists = printed.split(/^\]\s*^(?=\[)/mu);
  const whole = lists.map((list, index) => (index < lists.length - 1 ? `${list}]` : list));
  const parsed = whole.map(readJson);
  if (!parsed.every(Array.isArray)) throw new Error('pw-dump printed no list');
  return parsed.flatMap(listOf);
}

const isA = (object: unknown, type: string): boolean =>
  textAt(object, 'type') === `PipeWire:Interface:${type}`;

const nodeOf = (object: unknown): Node => ({
  id: at(object, 'id'),
  kind: textAt(object, 'info', 'props', 'media.class'),
  isRunning: textAt(object, 'info', 'state') === 'running',
  props: at(object, 'info', 'props'),
});

/** Level meters, what records the computer's own sound, and the sound system's own filters. */
const isPlumbing = ({ props }: Node): boolean =>
  isSet(props, 'stream.monitor') ||
  isSet(props, 'stream.capture.sink') ||
  textAt(props, 'media.category') === 'Monitor' ||
  textAt(props, 'node.link-group') !== '' ||
  textAt(props, 'media.name') === 'Peak detect';

/** Version by version a yes is written as a boolean, a number or a text. */
const isSet = (props: unknown, name: string): boolean =>
  [true, 1, 'true', '1'].includes(at(props, name) as string);

const isMicrophone = ({ kind }: Node): boolean =>
  kind.startsWith('Audio/Source') || kind === 'Audio/Duplex';

const isCamera = ({ kind, props }: Node): boolean =>
  kind.startsWith('Video/Source') &&
  (textAt(props, 'media.role') === 'Camera' ||
    ['v4l2', 'libcamera'].includes(textAt(props, 'device.api')));

function programOf(props: unknown, client: unknown): string {
  const first = (name: string): string => textAt(props, name) || textAt(client, name);
  const binary = first('application.process.binary');
  const own = first('application.name');
  if (binary !== '' && !(INTERPRETERS.test(binary) && own !== '')) return binary;
  // A program in a sandbox has the name of its package, and the sandbox's own bus has none.
  return own || first('pipewire.access.portal.app_id') || first('application.id');
}

function processOf(props: unknown, client: unknown): number | null {
  const told = at(props, 'application.process.id') ?? at(client, 'application.process.id');
  const id = Number(told);
  return told !== undefined && Number.isInteger(id) && id > 0 ? id : null;
}
