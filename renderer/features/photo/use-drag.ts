// What lives here: what pointers do on the picture: drag a marker, pan, tap a place, pinch.
// What does not: keys (MarkerHandle.tsx), the view (use-stage.ts).
import { useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import type { Spot } from '../../../shared/ergonomics/photo/measure.ts';
import type { HandleId } from './handles.ts';
import type { Stage } from './use-stage.ts';
import { inPicture, onFrame } from './view.ts';

interface DragOptions {
  readonly stage: Stage;
  readonly spotOf: (handle: HandleId) => Spot;
  readonly onMove: (handle: HandleId, to: Spot) => void;
  /** The hand let go of a marker. */
  readonly onDrop: (handle: HandleId) => void;
  /** A place was tapped: on this marker, or beside all of them. */
  readonly onTap: (at: Spot, handle: HandleId | null) => void;
}

interface UseDrag {
  /** The marker in the hand. */
  readonly dragged: HandleId | null;
  readonly listeners: {
    readonly onPointerDown: (event: PointerEvent<HTMLDivElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLDivElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLDivElement>) => void;
    readonly onPointerCancel: (event: PointerEvent<HTMLDivElement>) => void;
  };
}

/** What one hand is doing. `grip`: from the pointer to the marker's middle, CSS px. */
type Gesture =
  | { readonly type: 'handle'; readonly handle: HandleId; readonly grip: Spot; moved: boolean }
  | { readonly type: 'pan'; from: Spot; way: number };

/** A pointer that moved less, CSS px, has tapped. */
const TAP = 5;

const less = (one: Spot, other: Spot): Spot => ({ x: one.x - other.x, y: one.y - other.y });
const apart = (spots: readonly Spot[]): number => {
  const [one, other] = spots;
  return one && other ? Math.max(1, Math.hypot(one.x - other.x, one.y - other.y)) : 1;
};

export function useDrag({ stage, spotOf, onMove, onDrop, onTap }: DragOptions): UseDrag {
  const pointers = useRef(new Map<number, Spot>());
  const gesture = useRef<Gesture | null>(null);
  const [dragged, setDragged] = useState<HandleId | null>(null);

  const at = (event: PointerEvent<HTMLDivElement>): Spot => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const down = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0 || pointers.current.size > 1) return;
    const spot = at(event);
    pointers.current.set(event.pointerId, spot);
    event.currentTarget.setPointerCapture(event.pointerId);
    if (pointers.current.size > 1) return;
    const target = event.target instanceof Element ? event.target.closest('[data-handle]') : null;
    const handle = target?.getAttribute('data-handle') as HandleId | null | undefined;
    if (!handle) {
      gesture.current = { type: 'pan', from: spot, way: 0 };
      return;
    }
    const grip = less(onFrame(stage.view, spotOf(handle)), spot);
    gesture.current = { type: 'handle', handle, grip, moved: false };
    setDragged(handle);
  };

  const move = (event: PointerEvent<HTMLDivElement>): void => {
    const before = [...pointers.current.values()];
    if (!pointers.current.has(event.pointerId)) return;
    const spot = at(event);
    pointers.current.set(event.pointerId, spot);
    const now = [...pointers.current.values()];
    const doing = gesture.current;
    if (doing?.type === 'handle') {
      doing.moved = true;
      const middle = { x: spot.x + doing.grip.x, y: spot.y + doing.grip.y };
      onMove(doing.handle, inPicture(stage.view, middle));
    } else if (now.length > 1) {
      const [one = spot, other = spot] = now;
      stage.zoom(apart(now) / apart(before), {
        x: (one.x + other.x) / 2,
        y: (one.y + other.y) / 2,
      });
      if (doing) doing.way = Infinity;
    } else if (doing) {
      const by = less(spot, doing.from);
      doing.way += Math.hypot(by.x, by.y);
      doing.from = spot;
      stage.pan(by);
    }
  };

  const end = (event: PointerEvent<HTMLDivElement>, isTaken: boolean): void => {
    if (!pointers.current.delete(event.pointerId)) return;
    const doing = gesture.current;
    if (!doing || pointers.current.size > 0) return;
    gesture.current = null;
    setDragged(null);
    const handle = doing.type === 'handle' ? doing.handle : null;
    const isTap = doing.type === 'handle' ? !doing.moved : doing.way < TAP;
    if (isTap && isTaken) onTap(inPicture(stage.view, at(event)), handle);
    else if (handle !== null) onDrop(handle);
  };

  return {
    dragged,
    listeners: {
      onPointerDown: down,
      onPointerMove: move,
      onPointerUp: (event) => end(event, true),
      onPointerCancel: (event) => end(event, false),
    },
  };
}
