// What lives here: which file an address of ours means.
// What does not: serving it (serve-pages.ts).
// To allow another file type: a line in MIME_TYPES; nothing else is ever served.
// Advice: https://www.electronjs.org/docs/latest/tutorial/security#18-avoid-usage-of-the-file-protocol-and-prefer-usage-of-custom-protocols
import path from 'node:path';

/** Our own scheme and host: every page's address begins with it. */
export const PAGE_SCHEME = 'app';
export const PAGE_ORIGIN = 'app://sitwell';

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wav': 'audio/wav',
  '.mp3': 'audio/mpeg',
};

/** A file that may be served. */
export interface PageFile {
  readonly file: string;
  readonly mimeType: string;
}

/** The file under `root` that an address means, or null when it means none of ours. */
export function pageFile(address: string, root: string): PageFile | null {
  const name = nameOf(address);
  if (name === null) return null;
  const file = path.resolve(root, `.${path.posix.normalize(name)}`);
  const mimeType = MIME_TYPES[path.extname(file).toLowerCase()];
  const escapes = !file.startsWith(path.resolve(root) + path.sep);
  return escapes || mimeType === undefined ? null : { file, mimeType };
}

/** The decoded path of an address of our origin; null for any other, or one that hides something. */
function nameOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  if (`${protocol}//${host}` !== PAGE_ORIGIN) return null;
  try {
    const name = decodeURIComponent(pathname);
    return /%(00|2f|5c)/i.test(pathname) || /%(2e|2f|5c)|\\/i.test(name) ? null : name;
  } catch {
    return null;
  }
}
