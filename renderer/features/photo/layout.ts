// What lives here: where the markers lie, which were placed, and the way back: a value and what changes it.
// What does not: the picture's view (view.ts), pointers and keys (use-stage.ts, MarkerHandle.tsx).
// To add a change: its member in LayoutChange and its case in changed.
import {
  laidOut,
  usualMarkers,
  usualVertical,
} from '../../../shared/ergonomics/photo/usual-places.ts';
import type {
  MarkerId,
  Markers,
  PhotoMeasure,
  Spot,
} from '../../../shared/ergonomics/photo/measure.ts';
import { MARKERS } from '../../../shared/ergonomics/photo/measure.ts';
import { isMarker, onPicture } from './handles.ts';
import type { HandleId, PictureSize } from './handles.ts';

/** Where everything lies, and which markers the person has placed. */
export interface Layout {
  readonly markers: Markers;
  readonly vertical: PhotoMeasure['vertical'];
  readonly placed: ReadonlySet<MarkerId>;
}

/** A layout with what was before and, after an undo, what was next. `guide`: the marker that is asked for. */
export interface Laying {
  readonly size: PictureSize;
  readonly now: Layout;
  readonly before: readonly Layout[];
  readonly after: readonly Layout[];
  /** The one that small steps are being added to: they are undone in one go. */
  readonly moving: HandleId | null;
  readonly guide: MarkerId | null;
}

export type LayoutChange =
  /** A drag or key moves it there. */
  | { readonly type: 'move'; readonly handle: HandleId; readonly to: Spot }
  /** The hand lets go, or the focus leaves: the next move is a new one. */
  | { readonly type: 'rest' }
  /** It lies well, wherever it is; the guide goes on from it. */
  | { readonly type: 'place'; readonly handle: HandleId }
  | { readonly type: 'guide'; readonly to: MarkerId | null }
  | { readonly type: 'vertical'; readonly isThere: boolean }
  | { readonly type: 'undo' | 'redo' | 'reset' };

/** A fresh picture: everything at its usual place, asked for one by one. */
export const laidOn = (size: PictureSize): Laying => ({
  size,
  now: { markers: usualMarkers(size), vertical: null, placed: new Set() },
  before: [],
  after: [],
  moving: null,
  guide: MARKERS[0],
});

/** Undo goes back so far. */
const STEPS_BACK = 200;

export function changed(laying: Laying, change: LayoutChange): Laying {
  switch (change.type) {
    case 'move':
      return moved(laying, change.handle, change.to);
    case 'rest':
      return laying.moving === null ? laying : { ...laying, moving: null };
    case 'place':
      return isMarker(change.handle) ? placed(laying, change.handle) : { ...laying, moving: null };
    case 'guide':
      return { ...laying, moving: null, guide: change.to };
    case 'vertical':
      return stepped(laying, {
        ...laying.now,
        vertical: change.isThere ? usualVertical(laying.size) : null,
      });
    case 'undo':
      return backTo(laying, laying.before.at(-1), 'before');
    case 'redo':
      return backTo(laying, laying.after.at(-1), 'after');
    case 'reset':
      return { ...stepped(laying, laidOn(laying.size).now), guide: MARKERS[0] };
  }
}

function stepped(laying: Laying, now: Layout, moving: HandleId | null = null): Laying {
  const before = [...laying.before, laying.now].slice(-STEPS_BACK);
  return { ...laying, now, before, after: [], moving };
}

function moved(laying: Laying, handle: HandleId, to: Spot): Laying {
  const { now, moving, size } = laying;
  const next = withHandle(now, handle, onPicture(to, size));
  return moving === handle ? { ...laying, now: next } : stepped(laying, next, handle);
}

function withHandle(layout: Layout, handle: HandleId, to: Spot): Layout {
  if (isMarker(handle)) {
    const markers = { ...layout.markers, [handle]: to };
    return { ...layout, markers, placed: new Set([...layout.placed, handle]) };
  }
  if (!layout.vertical) return layout;
  const [one, other] = layout.vertical;
  return { ...layout, vertical: handle === 'verticalOne' ? [to, other] : [one, to] };
}

/** The guide goes on to the next marker that was not placed, and lays it where the placed ones let it be expected. */
function placed(laying: Laying, marker: MarkerId): Laying {
  const isNew = !laying.now.placed.has(marker);
  const now = { ...laying.now, placed: new Set([...laying.now.placed, marker]) };
  const kept = isNew ? stepped(laying, now) : { ...laying, moving: null };
  if (laying.guide !== marker) return kept;
  const from = MARKERS.indexOf(marker) + 1;
  const order = [...MARKERS.slice(from), ...MARKERS.slice(0, from)];
  const guide = order.find((id) => !now.placed.has(id)) ?? null;
  return {
    ...kept,
    guide,
    now: { ...now, markers: laidOut(now.markers, now.placed, laying.size) },
  };
}

function backTo(laying: Laying, to: Layout | undefined, from: 'before' | 'after'): Laying {
  if (!to) return laying;
  const onto = from === 'before' ? 'after' : 'before';
  return {
    ...laying,
    now: to,
    [from]: laying[from].slice(0, -1),
    [onto]: [...laying[onto], laying.now],
    moving: null,
    guide: laying.guide === null ? null : (MARKERS.find((id) => !to.placed.has(id)) ?? null),
  };
}

/** The markers that are still where they were laid out. */
export const missingOf = ({ placed }: Layout): readonly MarkerId[] =>
  MARKERS.filter((id) => !placed.has(id));
