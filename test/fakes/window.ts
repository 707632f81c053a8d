import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';

let contents = 0;

/** A window that remembers what was done to it. */
export class FakeWindow extends EventEmitter {
  readonly webContents: EventEmitter & { readonly id: number; send: (...words: unknown[]) => void };
  readonly options: BrowserWindowConstructorOptions;
  readonly sent: unknown[][] = [];
  readonly did: string[] = [];
  bounds: Rectangle;
  url = '';
  visible = false;
  focused = false;
  fullScreen = false;
  minimized = false;
  destroyed = false;
  /** The desktop gives it the keyboard when it asks. */
  takesFocus = true;
  /** What loading answers with. */
  loads: Promise<void> = Promise.resolve();

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    contents += 1;
    this.webContents = Object.assign(new EventEmitter(), {
      id: contents,
      send: (...words: unknown[]) => this.sent.push(words),
    });
  }

  loadURL(url: string): Promise<void> {
    this.url = url;
    return this.loads;
  }

  show(): void {
    this.did.push('show');
    this.visible = true;
    this.focused = this.takesFocus;
  }

  showInactive(): void {
    this.did.push('showInactive');
    this.visible = true;
  }

  focus(): void {
    this.focused = this.takesFocus;
  }

  moveTop(): void {
    this.did.push('moveTop');
  }

  restore(): void {
    this.minimized = false;
  }

  close(): void {
    const closing = { prevented: false };
    this.emit('close', { preventDefault: () => (closing.prevented = true) });
    if (!closing.prevented) this.destroy();
  }

  destroy(): void {
    this.destroyed = true;
    this.visible = false;
    this.focused = false;
    this.emit('closed');
  }

  setBounds(bounds: Rectangle): void {
    this.bounds = bounds;
  }

  setFullScreen(on: boolean): void {
    this.fullScreen = on;
  }

  flashFrame(on: boolean): void {
    this.did.push(on ? 'flash' : 'no flash');
  }

  setAlwaysOnTop(_on: boolean, level: string): void {
    this.did.push(`level ${level}`);
  }

  setVisibleOnAllWorkspaces(): void {
    this.did.push('all workspaces');
  }

  isDestroyed = (): boolean => this.destroyed;
  isVisible = (): boolean => this.visible;
  isFocused = (): boolean => this.focused;
  isFullScreen = (): boolean => this.fullScreen;
  isMinimized = (): boolean => this.minimized;
  getBounds = (): Rectangle => this.bounds;
}

/** Makes fake windows and keeps them all. */
export function windowMaker() {
  const made: FakeWindow[] = [];
  return {
    made,
    open: () => made.filter(({ destroyed }) => !destroyed),
    make: (options: BrowserWindowConstructorOptions): BrowserWindow => {
      const window = new FakeWindow(options);
      made.push(window);
      return window as unknown as BrowserWindow;
    },
  };
}
