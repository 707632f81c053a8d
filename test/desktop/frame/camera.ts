import { post } from './port.ts';

type Media = 'video' | 'audio';

const asked = new Map<number, (granted: boolean) => void>();
let lastRequest = 0;

/** The app has decided about a device. */
export function hearPermission({
  request,
  granted,
}: {
  readonly request: number;
  readonly granted: boolean;
}): void {
  // prettier-ignore
  asked.get(request)?.(granted);
  asked.delete(request);
}

/** Has the app decide whether a page may use a camera or a microphone; only then is the browser asked for it. */
export function letAppDecide(): void {
  // Not there in a page that is not secure.
  const { mediaDevices } = navigator as { readonly mediaDevices?: MediaDevices };
  if (mediaDevices === undefined) return;
  const real = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (constraints) => {
    const media = (['video', 'audio'] as const).filter((kind: Media) => Boolean(constraints?.[kind])); // prettier-ignore
    const granted = await new Promise<boolean>((resolve) => {
      lastRequest += 1;
      asked.set(lastRequest, resolve);
      post({ type: 'permission', request: lastRequest, media });
    });
    if (!granted) throw new DOMException('Permission denied', 'NotAllowedError');
    return real(constraints);
  };
}
