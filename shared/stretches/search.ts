// What lives here: finding stretches by what a person types, as people type: without apostrophes, with a slip.
// What does not: filters that are chosen, such as a place (browse.ts), the field itself (renderer/ui/SearchField.tsx).
// To let a stretch be found by something else: a line in `fieldsOf`, in the field of its weight.
import UFuzzy from '@leeoniya/ufuzzy';
import type { MessageKey } from '../messages/translator.ts';
import type { Stretch } from './stretch.ts';

type Translate = (key: MessageKey) => string;

/** Words shorter than this are taken as they are, but for a letter left out: too much is near to them. */
const FORGIVEN_FROM = 4;

/** Finds words that begin like the one typed, but for one wrong, missing, extra or swapped letter. */
const NEAR = new UFuzzy({
  unicode: true,
  interSplit: String.raw`[^\p{L}\p{M}\p{N}]+`,
  intraSplit: String.raw`\p{Ll}\p{Lu}`,
  intraBound: String.raw`\p{Ll}\p{Lu}`,
  intraChars: String.raw`[\p{L}\p{M}\p{N}]`,
  intraContr: '',
  // 1: at the beginning of a word, and one slip. Its types name these by const enums, which Node cannot read.
  /* eslint-disable @typescript-eslint/no-unsafe-enum-assignment -- see above */
  interLft: 1,
  intraMode: 1,
  /* eslint-enable @typescript-eslint/no-unsafe-enum-assignment -- only for these two */
  intraRules: ({ length }) => {
    const slip = length >= FORGIVEN_FROM ? 1 : 0;
    const missing = length >= FORGIVEN_FROM - 1 ? 1 : 0;
    return {
      intraSlice: [0, length],
      intraSub: slip,
      intraTrn: slip,
      intraDel: slip,
      intraIns: missing,
    };
  },
});

/** Lower case, without accents and apostrophes. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}|['’‘ʼ`´]/gu, '')
    .toLowerCase();

const HYPHENS = /[-‐‑–]/gu;

/** What it can be found by, the weightiest first: its names, its main area, other areas and the place, its cues. */
function fieldsOf(stretch: Stretch, t: Translate): readonly string[] {
  const { name, about, pose, areas, place, enter, parts, exit } = stretch;
  const cues = parts.flatMap((part) =>
    part.kind === 'hold' ? [part.cue] : part.phases.map(({ cue }) => cue),
  );
  const poses = pose ? ([`library.pose_${pose}`, `library.pose_${pose}Sanskrit`] as const) : [];
  const [main, ...others] = areas.map((area) => `library.area_${area}` as const);
  const fields: readonly (readonly MessageKey[])[] = [
    [name, ...poses],
    main ? [main] : [],
    [...others, `library.place_${place}`],
    [about, enter.cue, ...cues, exit.cue],
  ];
  return fields.map((keys) => {
    const words = plain(keys.map((key) => t(key)).join(' '));
    // "Cat-cow" is found as "cat cow" and as "catcow".
    return `${words.replaceAll(HYPHENS, ' ')} ${words.replaceAll(HYPHENS, '')}`;
  });
}

/** For each stretch the first of its fields that has the word, or Infinity; `has` tells which of some texts do. */
function firstFields(
  stretches: readonly (readonly string[])[],
  has: (texts: string[]) => readonly number[],
): readonly number[] {
  const ranks = stretches.map(() => Infinity);
  for (const at of stretches[0]?.keys() ?? [])
    for (const found of has(stretches.map((fields) => fields[at] ?? '')))
      ranks[found] = Math.min(ranks[found] ?? at, at);
  return ranks;
}

function ranksOf(word: string, stretches: readonly (readonly string[])[]): readonly number[] {
  const exact = firstFields(stretches, (texts) =>
    [...texts.keys()].filter((at) => texts[at]?.includes(word)),
  );
  if (exact.some(Number.isFinite)) return exact;
  return firstFields(stretches, (texts) => NEAR.filter(texts, word) ?? []);
}

/**
 * The stretches in which every word of the query is found: by name first, then by area, then by their text.
 * A word that is found nowhere as it stands may have one slip in it. An empty query finds all, in their order.
 */
export function search(
  stretches: readonly Stretch[],
  query: string,
  t: Translate,
): readonly Stretch[] {
  const words = plain(query).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length === 0) return stretches;
  const fields = stretches.map((stretch) => fieldsOf(stretch, t));
  const ranks = words.map((word) => ranksOf(word, fields));
  return stretches
    .map((stretch, at) => ({ stretch, rank: ranks.reduce((sum, of) => sum + (of[at] ?? 0), 0) }))
    .filter(({ rank }) => Number.isFinite(rank))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ stretch }) => stretch);
}
