/** Headers that the preview's own server sets or that only make sense between two real servers. */
const DROPPED = new Set(['content-length', 'transfer-encoding', 'connection', 'x-frame-options', 'content-encoding']); // prettier-ignore

/**
 * An app's content-security policy as it has to read here: its own scheme is this server, and the only
 * page that may hold it in a frame is the desktop. Nothing else of it changes.
 */
export function policyForFrames(policy: string, appOrigin: string, desktopOrigin: string): string {
  const scheme = `${appOrigin.split(':')[0] ?? ''}:`;
  const directives = policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '' && !directive.startsWith('frame-ancestors'))
    .map((directive) =>
      directive
        .split(/\s+/u)
        .map((word) => (word === scheme || word === appOrigin ? "'self'" : word))
        .join(' '),
    );
  return [...directives, `frame-ancestors ${desktopOrigin}`].join('; ');
}

/** The app's response headers for a frame. */
export function headersForFrames(
  headers: readonly (readonly [string, string])[],
  appOrigin: string,
  desktopOrigin: string,
): [string, string][] {
  const kept = headers
    .filter(([name]) => !DROPPED.has(name.toLowerCase()))
    .map(([name, value]): [string, string] =>
      name.toLowerCase().startsWith('content-security-policy')
        ? [name, policyForFrames(value, appOrigin, desktopOrigin)]
        : [name, value],
    );
  return [...kept.filter(([name]) => name.toLowerCase() !== 'cache-control'), ['cache-control', 'no-store']]; // prettier-ignore
}

/** Puts the script that makes a frame an app's window before everything else of a document. */
export function withFrameScript(html: string, script: string): string {
  const tag = `<script src="${script}"></script>`;
  const place = /<head[^>]*>/iu.exec(html) ?? /<html[^>]*>/iu.exec(html) ?? /<!doctype[^>]*>/iu.exec(html); // prettier-ignore
  const at = place === null ? 0 : place.index + place[0].length;
  return html.slice(0, at) + tag + html.slice(at);
}
