import type Electron from 'electron';
import { EventEmitter } from 'node:events';
import { machineFacts, onFacts } from '../process/machine-facts.ts';
import { TASK_BAR_HEIGHT } from '../shared/facts.ts';
import type { DisplayFact, Rectangle } from '../shared/facts.ts';
import { refuseTheRest } from './refuse.ts';

type Shown = Pick<Electron.Display, 'id' | 'label' | 'bounds' | 'workArea' | 'size' | 'workAreaSize' | 'scaleFactor' | 'rotation' | 'internal' | 'touchSupport' | 'detected'>; // prettier-ignore
interface Point {
  readonly x: number;
  readonly y: number;
}

const events = new EventEmitter();

function display({ id, label, bounds, scaleFactor }: DisplayFact): Shown {
  const workArea = { ...bounds, height: bounds.height - TASK_BAR_HEIGHT };
  return {
    id,
    label,
    bounds: { ...bounds },
    workArea,
    size: { width: bounds.width, height: bounds.height },
    workAreaSize: { width: workArea.width, height: workArea.height },
    scaleFactor,
    rotation: 0,
    internal: id === 1,
    touchSupport: 'unavailable',
    detected: true,
  };
}

function primary(): Shown {
  const first = machineFacts().displays[0];
  if (first === undefined) throw new Error('The pretended computer has no display.');
  return display(first);
}

const distance = ({ x, y }: Point, bounds: Rectangle): number =>
  Math.hypot(
    Math.max(bounds.x - x, 0, x - (bounds.x + bounds.width - 1)),
    Math.max(bounds.y - y, 0, y - (bounds.y + bounds.height - 1)),
  );

function overlap(one: Rectangle, other: Rectangle): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

onFacts((now, before) => {
  if (now.displays === before.displays) return;
  for (const added of now.displays) {
    const old = before.displays.find(({ id }) => id === added.id);
    if (old === undefined) events.emit('display-added', {}, display(added));
    else if (JSON.stringify(old) !== JSON.stringify(added)) {
      const changed = ['bounds', 'workArea'];
      if (old.scaleFactor !== added.scaleFactor) changed.push('scaleFactor');
      events.emit('display-metrics-changed', {}, display(added), changed);
    }
  }
  for (const removed of before.displays) {
    if (!now.displays.some(({ id }) => id === removed.id)) {
      events.emit('display-removed', {}, display(removed));
    }
  }
});

/** Electron's `screen`. */
export const screen = refuseTheRest(
  'screen',
  Object.assign(events, {
    getAllDisplays: (): Shown[] => machineFacts().displays.map(display),
    getPrimaryDisplay: primary,
    getCursorScreenPoint: (): Point => ({ ...machineFacts().pointer }),
    getDisplayNearestPoint(point: Point): Shown {
      const sorted = machineFacts().displays.toSorted(
        (one, other) => distance(point, one.bounds) - distance(point, other.bounds),
      );
      return sorted[0] === undefined ? primary() : display(sorted[0]);
    },
    getDisplayMatching(rectangle: Rectangle): Shown {
      const sorted = machineFacts().displays.toSorted(
        (one, other) => overlap(rectangle, other.bounds) - overlap(rectangle, one.bounds),
      );
      return sorted[0] === undefined ? primary() : display(sorted[0]);
    },
    dipToScreenPoint: (point: Point): Point => ({ ...point }),
    screenToDipPoint: (point: Point): Point => ({ ...point }),
  }),
) satisfies { [Name in 'getAllDisplays' | 'getCursorScreenPoint']: () => ReturnType<Electron.Screen[Name]> extends readonly unknown[] ? readonly Shown[] : Point }; // prettier-ignore
