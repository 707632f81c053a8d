import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Dispatch, RefObject } from 'react';
import type { Angles, MarkerId, Spot } from '../../../shared/ergonomics/photo/measure.ts';
import { MARKERS } from '../../../shared/ergonomics/photo/measure.ts';
import { useWords } from '../../state/context.ts';
import { anglesWith, knownAngle } from './angle-markers.ts';
import { valueWords } from './angle-words.ts';
import { BodyLines } from './BodyLines.tsx';
import { isMarker } from './handles.ts';
import type { HandleId } from './handles.ts';
import type { Laying, LayoutChange } from './layout.ts';
import { Loupe } from './Loupe.tsx';
import { MarkerHandle } from './MarkerHandle.tsx';
import styles from './PictureStage.module.css';
import type { Picture } from './read-picture.ts';
import { useDrag } from './use-drag.ts';
import { ZOOM_STEP } from './use-stage.ts';
import type { Stage } from './use-stage.ts';
import { onFrame } from './view.ts';

interface PictureStageProps {
  readonly picture: Picture;
  readonly stage: Stage;
  /** The element that frames the picture. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly laying: Laying;
  readonly angles: Angles;
  readonly errors: Angles;
  readonly change: Dispatch<LayoutChange>;
}

/** The picture with its markers. It keeps its own left and right where a page runs from right to left. */
export function PictureStage(props: PictureStageProps) {
  const { picture, stage, frame, laying, angles, errors, change } = props;
  const { t } = useWords();
  const help = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [nudged, setNudged] = useState<HandleId | null>(null);
  const { now, guide } = laying;
  const { view, framed } = stage;

  useLayoutEffect(() => {
    canvas.current?.getContext('2d')?.drawImage(picture.canvas, 0, 0);
  }, [picture]);

  const spotOf = (handle: HandleId): Spot => {
    if (isMarker(handle)) return now.markers[handle];
    const [one, other] = now.vertical ?? [
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ];
    return handle === 'verticalOne' ? one : other;
  };
  const drag = useDrag({
    stage,
    spotOf,
    onMove: (handle, to) => change({ type: 'move', handle, to }),
    onDrop: (handle) => change({ type: 'place', handle }),
    onTap: (to, handle) => {
      // A tap on another marker chooses that one, and places none.
      if (guide === null || (handle !== null && handle !== guide)) return;
      change({ type: 'move', handle: guide, to });
      change({ type: 'place', handle: guide });
    },
  });

  // Placed by key, the keyboard goes on to the marker that is asked for next.
  const isKeyed = useRef(false);
  useEffect(() => {
    if (!isKeyed.current) return;
    isKeyed.current = false;
    if (guide !== null) focusHandle(frame.current, guide);
  }, [guide, frame]);

  // Zoomed in, the marker that is asked for next may be out of sight.
  const onAsked = useEffectEvent(() => {
    if (guide !== null) stage.show(spotOf(guide));
  });
  useEffect(() => onAsked(), [guide]);

  const shown: ReadonlySet<MarkerId> =
    guide === null ? new Set(MARKERS) : new Set([...now.placed, guide]);
  const handles: readonly HandleId[] = [
    ...MARKERS.filter((id) => shown.has(id)),
    ...(now.vertical ? (['verticalOne', 'verticalOther'] as const) : []),
  ];
  const told = (handle: HandleId): string =>
    isMarker(handle)
      ? anglesWith(handle)
          .filter((angle) => knownAngle(angle, now.placed))
          .map((angle) => `${t(`photo.angle_${angle}`)}: ${valueWords(t, angle, angles, errors)}`)
          .join('. ')
      : '';
  const held = drag.dragged ?? nudged;
  return (
    <div
      ref={frame}
      className={styles.stage}
      style={{ aspectRatio: `${picture.width} / ${picture.height}` }}
      dir="ltr"
      role="group"
      aria-label={t('photo.stage')}
      {...drag.listeners}
      onKeyDown={({ key, ctrlKey, metaKey }) => {
        if (ctrlKey || metaKey || (key !== '+' && key !== '-')) return;
        const around = onFrame(view, spotOf(held ?? guide ?? 'hip'));
        stage.zoom(key === '+' ? ZOOM_STEP : 1 / ZOOM_STEP, around);
      }}
    >
      <canvas
        ref={canvas}
        className={styles.picture}
        width={picture.width}
        height={picture.height}
        role="img"
        aria-label={t('photo.picture')}
        style={{
          transform: `translate(${view.left}px, ${view.top}px) scale(${view.scale})`,
        }}
      />
      {framed && (
        <>
          <BodyLines layout={now} angles={angles} shown={shown} view={view} frame={framed.frame} />
          {handles.map((handle) => (
            <MarkerHandle
              key={handle}
              handle={handle}
              spot={spotOf(handle)}
              at={onFrame(view, spotOf(handle))}
              size={picture}
              isAsked={handle === guide}
              isPlaced={isMarker(handle) && now.placed.has(handle)}
              told={told(handle)}
              help={help}
              onMove={(to) => {
                setNudged(handle);
                change({ type: 'move', handle, to });
                stage.show(to);
              }}
              onPlace={() => {
                isKeyed.current = true;
                change({ type: 'place', handle });
              }}
              onFocus={() => stage.show(spotOf(handle))}
              onBlur={() => {
                setNudged(null);
                change({ type: 'rest' });
              }}
            />
          ))}
          {held && (
            <Loupe
              picture={picture}
              spot={spotOf(held)}
              at={onFrame(view, spotOf(held))}
              frame={framed.frame}
              scale={view.scale}
            />
          )}
        </>
      )}
      <p id={help} hidden>
        {t('photo.markerHelp')}
      </p>
    </div>
  );
}

/** Gives a marker the keyboard. */
export function focusHandle(frame: HTMLElement | null, handle: HandleId): void {
  frame?.querySelector<HTMLElement>(`[data-handle="${handle}"]`)?.focus();
}
