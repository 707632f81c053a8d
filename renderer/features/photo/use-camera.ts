// What lives here: the camera for one picture: asking for it, its stream, and turning it off for certain.
// What does not: whether the page may ask at all (main: camera.allow), what it looks like (CameraBox.tsx).
import { useCallback, useEffect, useState } from 'react';
import { call } from '../../api.ts';

/** Why there is no picture from a camera; its words are `photo.camera_…`. */
export type CameraFault = 'refused' | 'none' | 'failed';
export type CameraState =
  | { readonly type: 'waiting' }
  | { readonly type: 'running'; readonly stream: MediaStream }
  | { readonly type: 'fault'; readonly fault: CameraFault };

const stop = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};

function faultOf(reason: unknown): CameraFault {
  const name = reason instanceof DOMException ? reason.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'failed';
}

/** `isWanted`: whether somebody still waits for it, since the system may ask its person first. */
async function open(isWanted: () => boolean): Promise<CameraState> {
  // A page that is not served securely, or a shell without cameras, has no such thing.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) return { type: 'fault', fault: 'none' };
  if (!(await call('camera.allow'))) return { type: 'fault', fault: 'refused' };
  try {
    if (!isWanted()) return { type: 'waiting' };
    const video = { width: { ideal: 1_920 }, height: { ideal: 1_080 } };
    return { type: 'running', stream: await devices.getUserMedia({ video, audio: false }) };
  } catch (reason) {
    return { type: 'fault', fault: faultOf(reason) };
  } finally {
    // What was asked for is there or refused: nobody may ask again without the person. Where that cannot be
    // said, the pass ends by itself; a camera that is open must not be lost over it.
    await call('camera.done').catch(() => undefined);
  }
}

/** The camera, from now until the component goes. `onFault` hears why there is none. */
export function useCamera(): CameraState {
  const [state, setState] = useState<CameraState>({ type: 'waiting' });
  const close = useCallback((opened: CameraState) => {
    if (opened.type === 'running') stop(opened.stream);
  }, []);
  useEffect(() => {
    let isGone = false;
    const opening = open(() => !isGone).catch((): CameraState => ({
      type: 'fault',
      fault: 'failed',
    }));
    void opening.then((opened) => {
      if (isGone) close(opened);
      else setState(opened);
    });
    return () => {
      isGone = true;
      void opening.then(close);
    };
  }, [close]);
  return state;
}
