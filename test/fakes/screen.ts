import { EventEmitter } from 'node:events';
import type { Display, Point, Screen } from 'electron';

/** A display of 1,000 pixels height with a task bar of 40. */
export const display = (id: number, x: number, width: number, y = 0): Display =>
  ({
    id,
    bounds: { x, y, width, height: 1_000 },
    workArea: { x, y, width, height: 960 },
  }) as Display;

export const LEFT = display(1, 0, 1_600);
export const RIGHT = display(2, 1_600, 1_200);

/** Displays that can be plugged and unplugged, and a pointer. */
export class FakeScreen extends EventEmitter {
  displays: readonly Display[] = [LEFT];
  pointer: Point = { x: 100, y: 100 };

  plug(...displays: readonly Display[]): void {
    const added = displays.some((one) => !this.displays.includes(one));
    this.displays = displays;
    this.emit(added ? 'display-added' : 'display-removed');
  }

  getAllDisplays = (): Display[] => [...this.displays];
  getCursorScreenPoint = (): Point => this.pointer;
  getDisplayNearestPoint = ({ x }: Point): Display =>
    this.displays.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width) ??
    this.displays[0]!;

  asScreen = (): Screen => this as unknown as Screen;
}
