// What lives here: the one way through "no permissions": the dashboard may use the camera when its person
// has just asked for it, and for a minute. Never the microphone, never another window, never a frame.
// What does not: refusing all the rest (deny-permissions.ts), asking the system (system/camera-access.ts).
// Advice: https://www.electronjs.org/docs/latest/tutorial/security#5-handle-session-permission-requests-from-remote-content
import { MINUTE } from '../../shared/time/moment.ts';
import type { Clocks } from '../system/clocks.ts';
import { PAGE_ORIGIN } from './page-path.ts';

/** What a page wants, as Electron's two handlers tell it. */
export interface PermissionWish {
  /** The page's id, or null where nobody is said to ask. */
  readonly contentsId: number | null;
  readonly permission: string;
  /** "video", "audio". */
  readonly media: readonly string[];
  readonly isMainFrame: boolean;
  readonly url: string;
}

/** The pass. At most one page has it. */
export interface CameraPass {
  /** Gives it to a page for a minute, if this computer lets Sitwell use a camera; answers whether it does. */
  readonly give: (contentsId: number) => Promise<boolean>;
  /** Takes it back from this page. */
  readonly end: (contentsId: number) => void;
  /** Somebody has it, or had it and has not given it back: a camera in use may be Sitwell's own. */
  readonly isGiven: () => boolean;
  /** Whether a wish may be granted now. */
  readonly permits: (wish: PermissionWish) => boolean;
}

/** A page that was closed gives nothing back: after so long the camera is somebody else's, ms. */
const LONGEST_USE = 10 * MINUTE;
const DASHBOARD = `${PAGE_ORIGIN}/dashboard/`;

/** Nobody has it yet. `systemAllows` asks the operating system, and its person if need be. */
export function createCameraPass(
  clocks: Pick<Clocks, 'now'>,
  systemAllows: () => Promise<boolean>,
): CameraPass {
  let held: { readonly by: number; readonly until: number } | null = null;
  /** Who waits for the system's answer, which may take its person's own time. */
  let asking: { readonly by: number } | null = null;
  return {
    give: async (contentsId) => {
      const mine = { by: contentsId };
      asking = mine;
      const allowed = await systemAllows();
      // Ended meanwhile, or asked for again: whoever asked last gets it.
      if (!allowed || asking !== mine) return allowed;
      held = { by: contentsId, until: clocks.now().mono + MINUTE };
      return true;
    },
    end: (contentsId) => {
      if (asking?.by === contentsId) asking = null;
      if (held?.by === contentsId) held = null;
    },
    isGiven: () => held !== null && clocks.now().mono < held.until + LONGEST_USE,
    permits: ({ contentsId, permission, media, isMainFrame, url }) =>
      held !== null &&
      contentsId === held.by &&
      clocks.now().mono < held.until &&
      permission === 'media' &&
      media.length > 0 &&
      media.every((kind) => kind === 'video') &&
      isMainFrame &&
      url.startsWith(DASHBOARD),
  };
}
