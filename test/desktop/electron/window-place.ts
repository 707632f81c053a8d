import type { Rectangle } from '../shared/facts.ts';
import { viewChanged } from '../process/view.ts';
import { RefusingEmitter } from './refuse.ts';
import { firstBounds, withinLimits } from './window-options.ts';

type Limits = readonly [number, number];

/** The part of a window that is about where it lies and how large it is. */
export abstract class WindowPlace extends RefusingEmitter {
  protected bounds: Rectangle;
  private minimum: Limits;
  private maximum: Limits;
  protected fullScreen = false;

  constructor(bounds: Rectangle, minimum: Limits, maximum: Limits) {
    super();
    this.minimum = minimum;
    this.maximum = maximum;
    this.bounds = withinLimits(bounds, minimum, maximum);
  }

  /** Window events come after the call that caused them, as from a real window manager. */
  protected abstract soon(event: string): void;

  getBounds(): Rectangle {
    return { ...this.bounds };
  }

  getNormalBounds(): Rectangle {
    return this.getBounds();
  }

  /** What the title bar takes from the height. */
  protected abstract titleBar(): number;

  getContentBounds(): Rectangle {
    const { x, y, width, height } = this.bounds;
    return { x, y: y + this.titleBar(), width, height: height - this.titleBar() };
  }

  setBounds(bounds: Partial<Rectangle>): void {
    const before = this.bounds;
    const now = withinLimits({ ...before, ...bounds }, this.minimum, this.maximum);
    this.bounds = now;
    if (before.x !== now.x || before.y !== now.y) this.soon('move');
    if (before.width !== now.width || before.height !== now.height) this.soon('resize');
    viewChanged();
  }

  setContentBounds({ x, y, width, height }: Rectangle): void {
    this.setBounds({ x, y: y - this.titleBar(), width, height: height + this.titleBar() });
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height: height + this.titleBar() });
  }

  getSize(): number[] {
    return [this.bounds.width, this.bounds.height];
  }

  getContentSize(): number[] {
    const { width, height } = this.getContentBounds();
    return [width, height];
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }

  getPosition(): number[] {
    return [this.bounds.x, this.bounds.y];
  }

  center(): void {
    const { x, y } = firstBounds({ width: this.bounds.width, height: this.bounds.height });
    this.setBounds({ x, y });
  }

  setMinimumSize(width: number, height: number): void {
    this.minimum = [width, height];
    this.setBounds({});
  }

  getMinimumSize(): number[] {
    return [...this.minimum];
  }

  setMaximumSize(width: number, height: number): void {
    this.maximum = [width, height];
    this.setBounds({});
  }

  setFullScreen(full: boolean): void {
    if (this.fullScreen === full) return;
    this.fullScreen = full;
    this.soon(full ? 'enter-full-screen' : 'leave-full-screen');
  }

  isFullScreen(): boolean {
    return this.fullScreen;
  }

  setSimpleFullScreen(full: boolean): void {
    this.setFullScreen(full);
  }

  isSimpleFullScreen(): boolean {
    return this.fullScreen;
  }

  setKiosk(kiosk: boolean): void {
    this.setFullScreen(kiosk);
  }

  isKiosk(): boolean {
    return this.fullScreen;
  }
}
