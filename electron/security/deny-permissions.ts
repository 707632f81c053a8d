// What lives here: no page gets microphone, place, notifications, devices or screen; the camera only with the pass.
// Electron grants by default, so requests, checks and devices are refused one by one.
// Advice: https://www.electronjs.org/docs/latest/tutorial/security#5-handle-session-permission-requests-from-remote-content
import type { Session } from 'electron';
import type { CameraPass } from './camera-pass.ts';

/** Refuses every permission and device of a session but what the pass permits. */
export function denyPermissions(
  session: Pick<
    Session,
    | 'setPermissionRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setDevicePermissionHandler'
    | 'setDisplayMediaRequestHandler'
  >,
  pass: Pick<CameraPass, 'permits'>,
): void {
  session.setPermissionRequestHandler((contents, permission, decide, details) =>
    decide(
      pass.permits({
        contentsId: contents.id,
        permission,
        media: 'mediaTypes' in details ? (details.mediaTypes ?? []) : [],
        isMainFrame: details.isMainFrame,
        url: details.requestingUrl,
      }),
    ),
  );
  session.setPermissionCheckHandler((contents, permission, _origin, details) =>
    pass.permits({
      contentsId: contents?.id ?? null,
      permission,
      media: details.mediaType === undefined ? [] : [details.mediaType],
      isMainFrame: details.isMainFrame,
      url: details.requestingUrl ?? '',
    }),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
}
