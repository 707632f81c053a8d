import type Electron from 'electron';
import { tell } from '../process/link.ts';
import { machineFacts } from '../process/machine-facts.ts';
import { viewChanged } from '../process/view.ts';
import type { Rectangle } from '../shared/facts.ts';
import type { WindowView } from '../shared/view.ts';
import { emitFromApp, isReady, lastWindowClosed } from './app.ts';
import { notePagesOrigin } from './pages-origin.ts';
import { cancellable, guardDestroyed, refuse, RefusingEmitter, refuseTheRest } from './refuse.ts';
import { WebContents } from './web-contents.ts';
import { checkWindowOptions, firstBounds, levelNumber, withinLimits } from './window-options.ts';
import { addToStack, focusedWindow, giveFocus, openWindows, orderOf, passFocusOn, raise, removeFromStack } from './window-stack.ts'; // prettier-ignore
import type { StackedWindow } from './window-stack.ts';

type Options = Electron.BrowserWindowConstructorOptions;
type Methods = 'loadURL' | 'show' | 'showInactive' | 'hide' | 'focus' | 'blur' | 'close' | 'destroy' | 'isDestroyed' | 'isVisible' | 'isFocused' | 'isMinimized' | 'minimize' | 'restore' | 'setBounds' | 'getBounds' | 'setAlwaysOnTop' | 'isAlwaysOnTop' | 'setFullScreen' | 'isFullScreen' | 'setKiosk' | 'moveTop' | 'setTitle' | 'getTitle' | 'flashFrame' | 'setBackgroundColor' | 'setContentProtection' | 'setVisibleOnAllWorkspaces' | 'removeMenu' | 'setMenuBarVisibility'; // prettier-ignore

/** A window: a frame on the desktop page, with the real page of the app in it. */
class BrowserWindowStandIn
  extends RefusingEmitter
  implements StackedWindow, Pick<Electron.BrowserWindow, Methods>
{
  // prettier-ignore
  readonly id: number;
  readonly webContents: WebContents;
  level = 0;
  focusable: boolean;
  private readonly options: Options;
  private bounds: Rectangle;
  private minimum: readonly [number, number];
  private maximum: readonly [number, number];
  private title: string;
  private titleIsFixed = false;
  private visible = false;
  private minimized = false;
  private fullScreen = false;
  private flashing = false;
  private skipTaskbar: boolean;
  private resizable: boolean;
  private movable: boolean;
  private closable: boolean;
  private minimizable: boolean;
  private backgroundColor: string;
  private gone = false;

  constructor(options: Options = {}) {
    super();
    if (!isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    checkWindowOptions(options);
    this.options = options;
    this.webContents = new WebContents(this);
    this.id = this.webContents.id;
    this.minimum = [options.minWidth ?? 0, options.minHeight ?? 0];
    this.maximum = [options.maxWidth ?? 0, options.maxHeight ?? 0];
    this.bounds = withinLimits(firstBounds(options), this.minimum, this.maximum);
    this.title = options.title ?? '';
    this.focusable = options.focusable ?? true;
    this.skipTaskbar = options.skipTaskbar ?? false;
    this.resizable = options.resizable ?? true;
    this.movable = options.movable ?? true;
    this.closable = options.closable ?? true;
    this.minimizable = options.minimizable ?? true;
    this.backgroundColor = options.transparent === true ? '#00000000' : (options.backgroundColor ?? '#ffffff'); // prettier-ignore
    this.level = levelNumber(options.alwaysOnTop ?? false);
    this.fullScreen = options.fullscreen === true || options.kiosk === true;
    addToStack(this);
    emitFromApp('web-contents-created', cancellable(), this.webContents);
    emitFromApp('browser-window-created', cancellable(), this);
    if (options.show ?? true) this.show();
    viewChanged();
  }

  loadURL(url: string): Promise<void> {
    notePagesOrigin(url);
    return this.webContents.loadURL(url);
  }

  loadFile(): never {
    return refuse('BrowserWindow.loadFile');
  }

  reload(): void {
    this.webContents.reload();
  }

  show(): void {
    this.becomeVisible();
    this.focus();
  }

  showInactive(): void {
    this.becomeVisible();
    raise(this);
  }

  hide(): void {
    if (!this.visible) return;
    this.visible = false;
    this.soon('hide');
    passFocusOn(this);
  }

  focus(): void {
    if (!this.visible || !this.focusable) return;
    raise(this);
    giveFocus(this);
    this.flashing = false;
    viewChanged();
  }

  blur(): void {
    if (focusedWindow() === this) giveFocus(null);
  }

  /** The stack has given or taken the keyboard. */
  focusChanged(focused: boolean): void {
    this.soon(focused ? 'focus' : 'blur');
    emitFromApp(focused ? 'browser-window-focus' : 'browser-window-blur', cancellable(), this);
    if (!this.webContents.isDestroyed()) this.webContents.emit(focused ? 'focus' : 'blur');
  }

  close(): void {
    const event = cancellable();
    this.emit('close', event);
    if (!event.defaultPrevented && !this.gone) this.end();
  }

  destroy(): void {
    if (!this.gone) this.end();
  }

  private end(): void {
    this.visible = false;
    this.gone = true;
    const last = removeFromStack(this);
    this.webContents.end();
    this.emit('closed');
    viewChanged();
    if (last) lastWindowClosed();
  }

  isDestroyed(): boolean {
    return this.gone;
  }

  isVisible(): boolean {
    return this.visible && !this.minimized;
  }

  isFocused(): boolean {
    return focusedWindow() === this;
  }

  isFocusable(): boolean {
    return this.focusable;
  }

  setFocusable(focusable: boolean): void {
    this.focusable = focusable;
    if (!focusable) passFocusOn(this);
    viewChanged();
  }

  isMinimized(): boolean {
    return this.minimized;
  }

  isMaximized(): boolean {
    return false;
  }

  minimize(): void {
    this.minimized = true;
    this.soon('minimize');
    passFocusOn(this);
  }

  restore(): void {
    if (!this.minimized) return;
    this.minimized = false;
    this.soon('restore');
    this.focus();
  }

  getBounds(): Rectangle {
    return { ...this.bounds };
  }

  getNormalBounds(): Rectangle {
    return { ...this.bounds };
  }

  getContentBounds(): Rectangle {
    return { ...this.bounds };
  }

  setBounds(bounds: Partial<Rectangle>): void {
    const before = this.bounds;
    this.bounds = withinLimits({ ...before, ...bounds }, this.minimum, this.maximum);
    if (before.x !== this.bounds.x || before.y !== this.bounds.y) this.soon('move');
    if (before.width !== this.bounds.width || before.height !== this.bounds.height) this.soon('resize'); // prettier-ignore
    viewChanged();
  }

  setContentBounds(bounds: Rectangle): void {
    this.setBounds(bounds);
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getSize(): number[] {
    return [this.bounds.width, this.bounds.height];
  }

  getContentSize(): number[] {
    return this.getSize();
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

  setMaximumSize(width: number, height: number): void {
    this.maximum = [width, height];
    this.setBounds({});
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

  moveTop(): void {
    raise(this);
    viewChanged();
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

  setTitle(title: string): void {
    this.title = title;
    viewChanged();
  }

  getTitle(): string {
    return this.title;
  }

  /** The page has a new title; it names the window unless the app prevents it. */
  pageTitleChanged(title: string): void {
    const event = cancellable();
    this.webContents.titleChanged(title);
    this.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented && !this.titleIsFixed) this.setTitle(title);
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

  private becomeVisible(): void {
    this.minimized = false;
    if (this.visible) return;
    this.visible = true;
    this.soon('show');
  }

  /** Window events come after the call that caused them, as from a real window manager. */
  private soon(event: string): void {
    viewChanged();
    queueMicrotask(() => {
      if (!this.gone) this.emit(event);
    });
  }

  /** What the desktop page shows of this window. */
  view(): WindowView {
    const contents = this.webContents;
    const covered = this.fullScreen ? displayBoundsAt(this.bounds) : this.bounds;
    return {
      id: this.id,
      title: this.title === '' ? contents.getTitle() : this.title,
      bounds: covered,
      visible: this.visible,
      focused: focusedWindow() === this,
      minimized: this.minimized,
      fullScreen: this.fullScreen,
      framed: (this.options.frame ?? true) && !this.fullScreen,
      transparent: this.options.transparent ?? false,
      focusable: this.focusable,
      resizable: this.resizable,
      movable: this.movable,
      closable: this.closable,
      minimizable: this.minimizable,
      skipTaskbar: this.skipTaskbar,
      flashing: this.flashing,
      level: this.level,
      order: orderOf(this),
      backgroundColor: this.backgroundColor,
      zoom: contents.zoom * (this.options.webPreferences?.zoomFactor ?? 1),
      url: contents.address,
      load: contents.load,
      preload: this.options.webPreferences?.preload ?? '',
      additionalArguments: this.options.webPreferences?.additionalArguments ?? [],
    };
  }

  static getAllWindows(): BrowserWindowStandIn[] {
    return openWindows().filter((window) => window instanceof BrowserWindowStandIn);
  }

  static getFocusedWindow(): BrowserWindowStandIn | null {
    return BrowserWindowStandIn.getAllWindows().find((window) => window.isFocused()) ?? null;
  }

  static fromWebContents(contents: WebContents): BrowserWindowStandIn | null {
    return BrowserWindowStandIn.fromId(contents.id);
  }

  static fromId(id: number): BrowserWindowStandIn | null {
    return BrowserWindowStandIn.getAllWindows().find((window) => window.id === id) ?? null;
  }
}

/** The display that holds most of a window: here simply the one with its middle, else the first. */
function displayBoundsAt(bounds: Rectangle): Rectangle {
  const x = bounds.x + bounds.width / 2;
  const y = bounds.y + bounds.height / 2;
  const { displays } = machineFacts();
  const found = displays.find(
    ({ bounds: at }) => x >= at.x && x < at.x + at.width && y >= at.y && y < at.y + at.height,
  );
  return (found ?? displays[0])?.bounds ?? bounds;
}

guardDestroyed(BrowserWindowStandIn, ['destroy', 'focusChanged', 'end', 'view']);
Object.defineProperty(BrowserWindowStandIn, 'name', { value: 'BrowserWindow' });

/** Electron's `BrowserWindow`. */
export const BrowserWindow = refuseTheRest('BrowserWindow', BrowserWindowStandIn);
export type BrowserWindow = BrowserWindowStandIn;
