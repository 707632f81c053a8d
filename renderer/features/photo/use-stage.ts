// What lives here: the picture's view: its frame, zooming by wheel, pinch and buttons, panning by dragging.
// What does not: the arithmetic (view.ts), dragging a marker (use-drag.ts).
import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { Spot } from '../../../shared/ergonomics/photo/measure.ts';
import type { PictureSize } from './handles.ts';
import { panned, showing, wholeView, zoomed } from './view.ts';
import type { Framed, View } from './view.ts';

export interface Stage {
  /** null until the frame has been measured. */
  readonly framed: Framed | null;
  readonly view: View;
  /** Larger or smaller around a place of the frame, CSS px; its middle if left out. */
  readonly zoom: (factor: number, around?: Spot) => void;
  readonly pan: (by: Spot) => void;
  readonly showWhole: () => void;
  /** Brings a place of the picture into view. */
  readonly show: (spot: Spot) => void;
}

/** One press of a button or key. */
export const ZOOM_STEP = 1.5;
const WHEEL = 0.0015;

/** The view of a picture in an element, which frames it. */
export function useStage(picture: PictureSize, frame: RefObject<HTMLDivElement | null>): Stage {
  const [framed, setFramed] = useState<Framed | null>(null);
  const [view, setView] = useState<View>({ scale: 1, left: 0, top: 0 });
  const { width, height } = picture;

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const measure = (): void => {
      const room = { width: element.clientWidth, height: element.clientHeight };
      if (room.width === 0 || room.height === 0) return;
      const next = { picture: { width, height }, frame: room };
      setFramed(next);
      setView(wholeView(next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, width, height]);

  const zoom = useCallback(
    (factor: number, around?: Spot) => {
      if (!framed) return;
      const middle = { x: framed.frame.width / 2, y: framed.frame.height / 2 };
      setView((now) => zoomed(framed, now, factor, around ?? middle));
    },
    [framed],
  );
  const pan = useCallback(
    (by: Spot) => {
      if (framed) setView((now) => panned(framed, now, by));
    },
    [framed],
  );
  const show = useCallback(
    (spot: Spot) => {
      if (framed) setView((now) => showing(framed, now, spot));
    },
    [framed],
  );
  const showWhole = useCallback(() => {
    if (framed) setView(wholeView(framed));
  }, [framed]);

  // React listens to wheels passively; one that zooms must not scroll the page as well.
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const turn = (event: WheelEvent): void => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const around = { x: event.clientX - box.left, y: event.clientY - box.top };
      zoom(Math.exp(-event.deltaY * WHEEL * (event.ctrlKey ? 5 : 1)), around);
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [frame, zoom]);

  return { framed, view, zoom, pan, showWhole, show };
}
