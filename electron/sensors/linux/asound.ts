// What lives here: whether a sound card records, as the kernel tells it.
// What does not: headsets over Bluetooth, which are no card; they are the sound system's to tell (pipewire.ts).
import type { LinuxFiles } from './files.ts';
import { listOr, readOr } from './files.ts';

/** What the recording parts of all sound cards do. */
export interface CardUse {
  /** There is a card that could record, and says whether it does. */
  readonly canRecord: boolean;
  /** The processes that record; those of the sound system stand for others. */
  readonly owners: readonly number[];
}

/** Reads the `status` of each part of each recording device in `/proc/asound`. */
export async function cardUse(files: Pick<LinuxFiles, 'list' | 'read'>): Promise<CardUse> {
  const root = '/proc/asound';
  const within = async (folder: string, name: RegExp): Promise<readonly string[]> =>
    (await listOr(files, folder)).filter((one) => name.test(one)).map((one) => `${folder}/${one}`);
  const inEach = async (folders: readonly string[], name: RegExp): Promise<readonly string[]> =>
    (await Promise.all(folders.map((folder) => within(folder, name)))).flat();
  const cards = await within(root, /^card\d+$/u);
  const recorders = await inEach(cards, /^pcm\d+c$/u);
  const parts = await inEach(recorders, /^sub\d+$/u);
  const texts = await Promise.all(parts.map((part) => readOr(files, `${part}/status`)));
  return {
    canRecord: texts.some((text) => text !== null),
    owners: texts.flatMap((text) => ownerOf(text ?? '') ?? []),
  };
}

/** The process that records, from the text of a status file; null if none does. */
export function ownerOf(status: string): number | null {
  const fields = new Map(
    status.split('\n').map((line) => {
      const [name = '', value = ''] = line.split(':');
      return [name.trim(), value.trim()] as const;
    }),
  );
  if (fields.get('state') !== 'RUNNING') return null;
  const owner = Number(fields.get('owner_pid'));
  return Number.isInteger(owner) && owner > 0 ? owner : 0;
}
