import { linuxFiles } from '../../electron/sensors/linux/files.ts';
import type { LinuxFiles } from '../../electron/sensors/linux/files.ts';

/** Files by their path; `-> elsewhere` is a link. Folders are what the paths go through. */
export type Tree = Readonly<Record<string, string>>;

/** A Linux whose files are these, for reading only. */
export function filesOf(tree: Tree): LinuxFiles {
  const names = (folder: string): string[] => {
    const inside = Object.keys(tree).filter((file) => file.startsWith(`${folder}/`));
    if (inside.length === 0) throw new Error(`ENOENT: ${folder}`);
    return [...new Set(inside.map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''))];
  };
  const linkOf = (file: string): string => {
    const text = tree[file];
    if (!text?.startsWith('-> ')) throw new Error(`EINVAL: ${file}`);
    return text.slice(3);
  };
  const refuse = <Value>(make: () => Value): Promise<Value> =>
    new Promise((resolve) => resolve(make()));
  return {
    ...linuxFiles,
    read: (file) =>
      refuse(() => {
        const text = tree[file];
        if (text === undefined) throw new Error(`ENOENT: ${file}`);
        return text;
      }),
    list: (folder) => refuse(() => names(folder)),
    link: (file) => refuse(() => linkOf(file)),
    links: (folder) => refuse(() => names(folder).map((name) => linkOf(`${folder}/${name}`))),
    isProgram: (file) => Promise.resolve(tree[file] !== undefined),
  };
}
