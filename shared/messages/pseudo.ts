// What lives here: made-up languages that prove no word is hard-coded and nothing overflows.
// What does not: real languages.
// To add one: a member of PseudoStyle and its disguise.

/** `accented`: ácçéñts and 40 % longer. `mirrored`: the same, marked to run from right to left. */
export type PseudoStyle = 'accented' | 'mirrored';

const PLAIN = 'aeioucnsyzAEIOUCNSYZ';
const ACCENTED = 'áéíóúçñšýžÁÉÍÓÚÇÑŠÝŽ';

/** A disguise of every text in a tree of messages; `{{places}}` are left as they are. */
export function pseudo<Tree extends object>(tree: Tree, style: PseudoStyle): Tree {
  return Object.fromEntries(
    Object.entries(tree).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? disguise(value, style) : pseudo(value as object, style),
    ]),
  ) as Tree;
}

function disguise(text: string, style: PseudoStyle): string {
  const accented = text
    .split(/(\{\{.*?\}\})/u)
    .map((part) =>
      part.startsWith('{{')
        ? part
        : part.replace(/[A-Za-z]/gu, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter),
    )
    .join('');
  const longer = `[${accented} ${'~'.repeat(Math.ceil(text.length * 0.4))}]`;
  // Right-to-left override and its end: English letters then run leftwards like Arabic or Hebrew.
  return style === 'mirrored' ? `‮${longer}‬` : longer;
}
