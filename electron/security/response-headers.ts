// What lives here: the headers every page of ours is served with.
// What does not: which files are served (page-path.ts).
// To loosen the policy: don't; find out first what the page really needs, and allow only that.
// Advice: https://www.electronjs.org/docs/latest/tutorial/security#7-define-a-content-security-policy
import { PAGE_ORIGIN } from './page-path.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Pictures of a person's own routine travel within the routine.
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PERMISSIONS = 'microphone=(), geolocation=(), display-capture=(), usb=()';

/** Everything a page may load is its own; it may talk to nobody and be framed by nobody. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** The headers of an address of ours. The dashboard may ask for the camera; camera-pass.ts decides. */
export function headersOf(address: string): Readonly<Record<string, string>> {
  const camera = address.startsWith(`${PAGE_ORIGIN}/dashboard/`) ? '(self)' : '()';
  return { ...SECURITY_HEADERS, 'Permissions-Policy': `camera=${camera}, ${PERMISSIONS}` };
}
