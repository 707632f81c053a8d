import type Electron from 'electron';
import { machineFacts } from '../process/machine-facts.ts';
import { viewChanged } from '../process/view.ts';
import { TITLE_BAR_HEIGHT } from '../shared/facts.ts';
import type { Rectangle } from '../shared/facts.ts';
import type { WindowView } from '../shared/view.ts';
import { emitFromApp, isReady, lastWindowClosed } from './app.ts';
import { notePagesOrigin } from './pages-origin.ts';
import { cancellable, guardDestroyed, refuse, refuseTheRest } from './refuse.ts';
import { WebContents } from './web-contents.ts';
import { WindowLooks } from './window-looks.ts';
import { checkWindowOptions } from './window-options.ts';
import { WindowPlace } from './window-place.ts';
import { addToStack, focusedWindow, giveFocus, openWindows, orderOf, passFocusOn, raise, removeFromStack } from './window-stack.ts'; // prettier-ignore
import type { StackedWindow } from './window-stack.ts';

type Options = Electron.BrowserWindowConstructorOptions;
type Methods = 'loadURL' | 'show' | 'showInactive' | 'hide' | 'focus' | 'blur' | 'close' | 'destroy' | 'isDestroyed' | 'isVisible' | 'isFocused' | 'isMinimized' | 'minimize' | 'restore' | 'setBounds' | 'getBounds' | 'setAlwaysOnTop' | 'isAlwaysOnTop' | 'setFullScreen' | 'isFullScreen' | 'setKiosk' | 'moveTop' | 'setTitle' | 'getTitle' | 'flashFrame' | 'setBackgroundColor' | 'setContentProtection' | 'setVisibleOnAllWorkspaces' | 'removeMenu' | 'setMenuBarVisibility'; // prettier-ignore

/** A window: a frame on the desktop page, with the real page of the app in it. */
class BrowserWindowStandIn
  extends WindowLooks
  implements StackedWindow, Pick<Electron.BrowserWindow, Methods>
{
  // prettier-ignore
  readonly id: number;
  readonly webContents: WebContents;
  focusable: boolean;
  private readonly options: Options;
  private visible = false;
  private minimized = false;
  private gone = false;

  constructor(options: Options = {}) {
    if (!isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    checkWindowOptions(options);
    super(options);
    this.options = options;
    this.webContents = new WebContents(this);
    this.id = this.webContents.id;
    this.focusable = options.focusable ?? true;
    addToStack(this);
    emitFromApp('web-contents-created', cancellable(), this.webContents);
    emitFromApp('browser-window-created', cancellable(), this);
    if (options.useContentSize === true) this.setContentSize(this.bounds.width, this.bounds.height);
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
    const refused = this.level > 0 && !machineFacts().onTopWorks;
    if (!refused) this.focusByHand();
  }

  /** The person clicks it or chooses it in the task bar, which no desktop refuses. */
  focusByHand(): void {
    if (!this.visible || !this.focusable) return;
    raise(this);
    giveFocus(this);
    this.flashing = false;
    viewChanged();
  }

  blur(): void {
    if (focusedWindow() === this) giveFocus(null);
  }

  moveTop(): void {
    raise(this);
    viewChanged();
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

  /** The page has a new title; it names the window unless the app prevents it. */
  pageTitleChanged(title: string): void {
    const event = cancellable();
    this.webContents.titleChanged(title);
    this.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented) this.setTitle(title);
  }

  private becomeVisible(): void {
    this.minimized = false;
    if (this.visible) return;
    this.visible = true;
    this.soon('show');
  }

  protected override soon(event: string): void {
    viewChanged();
    queueMicrotask(() => {
      if (!this.gone) this.emit(event);
    });
  }

  protected override titleBar(): number {
    return this.framed() ? TITLE_BAR_HEIGHT : 0;
  }

  private framed(): boolean {
    return (this.options.frame ?? true) && !this.fullScreen;
  }

  /** What the desktop page shows of this window. */
  view(): WindowView {
    const { webContents: contents, options } = this;
    return {
      id: this.id,
      title: this.title === '' ? contents.getTitle() : this.title,
      bounds: this.fullScreen ? displayBoundsAt(this.bounds) : this.bounds,
      visible: this.visible,
      focused: focusedWindow() === this,
      minimized: this.minimized,
      fullScreen: this.fullScreen,
      framed: this.framed(),
      transparent: options.transparent ?? false,
      focusable: this.focusable,
      resizable: this.resizable,
      movable: this.movable,
      closable: this.closable,
      minimizable: this.minimizable,
      skipTaskbar: this.skipTaskbar,
      flashing: this.flashing,
      level: machineFacts().onTopWorks ? this.level : 0,
      order: orderOf(this),
      backgroundColor: this.backgroundColor,
      zoom: contents.zoom * (options.webPreferences?.zoomFactor ?? 1),
      url: contents.address,
      load: contents.load,
      preload: options.webPreferences?.preload ?? '',
      additionalArguments: options.webPreferences?.additionalArguments ?? [],
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

/** The display with the middle of a window, else the first. */
function displayBoundsAt(bounds: Rectangle): Rectangle {
  const x = bounds.x + bounds.width / 2;
  const y = bounds.y + bounds.height / 2;
  const { displays } = machineFacts();
  const found = displays.find(
    ({ bounds: at }) => x >= at.x && x < at.x + at.width && y >= at.y && y < at.y + at.height,
  );
  return (found ?? displays[0])?.bounds ?? bounds;
}

// Also what the class inherits throws once the window is gone.
const unguarded = [
  'destroy',
  'focusChanged',
  'focusByHand',
  'end',
  'view',
  'soon',
  'titleBar',
  'framed',
];
for (const { prototype } of [BrowserWindowStandIn, WindowLooks, WindowPlace]) {
  guardDestroyed(prototype as BrowserWindowStandIn, unguarded);
}
Object.defineProperty(BrowserWindowStandIn, 'name', { value: 'BrowserWindow' });

/** Electron's `BrowserWindow`. */
export const BrowserWindow = refuseTheRest('BrowserWindow', BrowserWindowStandIn);
export type BrowserWindow = BrowserWindowStandIn;
