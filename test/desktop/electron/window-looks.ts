import type Electron from 'electron';
import { tell } from '../process/link.ts';
import { viewChanged } from '../process/view.ts';
import { cancellable } from './refuse.ts';
import { firstBounds, levelNumber } from './window-options.ts';
import { WindowPlace } from './window-place.ts';

type Options = Electron.BrowserWindowConstructorOptions;

/** The part of a window that is about how it looks and what the person may do to it. */
export abstract class WindowLooks extends WindowPlace {
  level: number;
  protected title: string;
  protected flashing = false;
  protected skipTaskbar: boolean;
  protected resizable: boolean;
  protected movable: boolean;
  protected closable: boolean;
  protected minimizable: boolean;
  protected backgroundColor: string;

  constructor(options: Options) {
    super(
      firstBounds(options),
      [options.minWidth ?? 0, options.minHeight ?? 0],
      [options.maxWidth ?? 0, options.maxHeight ?? 0],
    );
    this.level = levelNumber(options.alwaysOnTop ?? false);
    this.title = options.title ?? '';
    this.skipTaskbar = options.skipTaskbar ?? false;
    this.resizable = options.resizable ?? true;
    this.movable = options.movable ?? true;
    this.closable = options.closable ?? true;
    this.minimizable = options.minimizable ?? true;
    this.backgroundColor = options.transparent === true ? '#00000000' : (options.backgroundColor ?? '#ffffff'); // prettier-ignore
    this.fullScreen = options.fullscreen === true || options.kiosk === true;
  }

  setTitle(title: string): void {
    this.title = title;
    viewChanged();
  }

  getTitle(): string {
    return this.title;
  }

  setResizable(resizable: boolean): void {
    this.resizable = resizable;
    viewChanged();
  }

  isResizable(): boolean {
    return this.resizable;
  }

  setMovable(movable: boolean): void {
    this.movable = movable;
    viewChanged();
  }

  setClosable(closable: boolean): void {
    this.closable = closable;
    viewChanged();
  }

  setMinimizable(minimizable: boolean): void {
    this.minimizable = minimizable;
    viewChanged();
  }

  setMaximizable(): void {
    // Windows are not maximised here.
  }

  setFullScreenable(): void {
    // The person has no button for it here.
  }

  setSkipTaskbar(skip: boolean): void {
    this.skipTaskbar = skip;
    viewChanged();
  }

  setAlwaysOnTop(onTop: boolean, level?: string): void {
    this.level = levelNumber(onTop, level);
    this.emit('always-on-top-changed', cancellable(), onTop);
    viewChanged();
  }

  isAlwaysOnTop(): boolean {
    return this.level > 0;
  }

  setBackgroundColor(color: string): void {
    this.backgroundColor = color;
    viewChanged();
  }

  getBackgroundColor(): string {
    return this.backgroundColor;
  }

  flashFrame(flashing: boolean): void {
    this.flashing = flashing;
    viewChanged();
  }

  setContentProtection(): void {
    tell({ type: 'log', what: 'content protection', text: 'cannot be had in a browser' });
  }

  setVisibleOnAllWorkspaces(): void {
    // There is one workspace here.
  }

  setMenu(): void {
    // Window menus are not shown here.
  }

  removeMenu(): void {
    // As above.
  }

  setMenuBarVisibility(): void {
    // As above.
  }

  setAutoHideMenuBar(): void {
    // As above.
  }

  setIcon(): void {
    // Window icons are not shown here.
  }

  setHasShadow(): void {
    // Shadows follow the frame here.
  }

  setOpacity(): void {
    tell({ type: 'log', what: 'opacity', text: 'is not shown by the preview' });
  }
}
