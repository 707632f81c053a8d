import type Electron from 'electron';
import { tell } from '../process/link.ts';
import { noteTraffic } from '../process/settle.ts';
import { viewChanged } from '../process/view.ts';
import { encode } from '../shared/codec.ts';
import { cancellable, guardDestroyed, refusal, refuse, RefusingEmitter } from './refuse.ts';
import { schemeIsHandled } from './protocol.ts';
import { session } from './session.ts';
import { WebFrameMain } from './web-frame-main.ts';

/** What a page needs of its window. */
interface Host {
  close(): void;
  focus(): void;
  isFocused(): boolean;
}

interface PendingLoad {
  readonly number: number;
  resolve(): void;
  reject(error: Error): void;
}

const all = new Map<number, WebContents>();
let lastId = 0;

/** The page in a window. The page itself lives in a frame of the desktop page; this is the app's handle on it. */
export class WebContents
  extends RefusingEmitter
  implements
    Pick<
      Electron.WebContents,
      | 'id'
      | 'send'
      | 'isDestroyed'
      | 'getURL'
      | 'getTitle'
      | 'isLoading'
      | 'focus'
      | 'reload'
      | 'close'
      | 'setZoomFactor'
      | 'getZoomFactor'
      | 'zoomFactor'
      | 'setBackgroundThrottling'
      | 'getType'
      | 'isFocused'
      | 'isCrashed'
    >
{
  // prettier-ignore
  readonly id: number;
  readonly mainFrame: WebFrameMain;
  readonly session = session.defaultSession;
  readonly hostWebContents = null;
  backgroundThrottling = true;
  /** Address asked for or reached, as the app knows it. */
  address = '';
  /** Number of the newest load asked for. */
  load = 0;
  zoom = 1;
  private readonly host: Host;
  private pageTitle = '';
  private loading = false;
  private gone = false;
  private pending: PendingLoad | undefined;
  private openHandler: ((details: { url: string; frameName: string }) => { action: string }) | undefined; // prettier-ignore

  constructor(host: Host) {
    super();
    lastId += 1;
    this.id = lastId;
    this.host = host;
    this.mainFrame = new WebFrameMain(this);
    all.set(this.id, this);
  }

  /** Starts a load; settles when the page in the frame says so, or when another load takes its place. */
  loadURL(url: string): Promise<void> {
    const { protocol } = new URL(url);
    if (!schemeIsHandled(protocol.slice(0, -1))) {
      const error = new Error(`ERR_FAILED (-2) loading '${url}': the preview desktop loads pages only from schemes that the app handles itself`); // prettier-ignore
      return Promise.reject(error);
    }
    this.pending?.reject(new Error(`ERR_ABORTED (-3) loading '${this.address}'`));
    this.address = url;
    this.load += 1;
    this.loading = true;
    const loaded = new Promise<void>((resolve, reject) => {
      this.pending = { number: this.load, resolve, reject };
    });
    // A load that nobody waits for may fail without ending the process.
    loaded.catch(() => undefined);
    queueMicrotask(() => this.emit('did-start-loading'));
    viewChanged();
    return loaded;
  }

  loadFile(): never {
    return refuse('webContents.loadFile');
  }

  /** The page in the frame has begun a document. */
  documentStarted(url: string): void {
    this.address = url;
    this.emit('did-navigate', cancellable(), url, 200, 'OK');
    viewChanged();
  }

  /** The page in the frame has finished loading, or (with a reason) could not. */
  loadEnded(failure?: string): void {
    this.loading = false;
    const { pending } = this;
    this.pending = undefined;
    if (failure === undefined) {
      this.emit('did-finish-load');
      pending?.resolve();
    } else {
      this.emit('did-fail-load', cancellable(), -2, failure, this.address, true, 1, 1);
      pending?.reject(new Error(`ERR_FAILED (-2) loading '${this.address}': ${failure}`));
    }
    this.emit('did-stop-loading');
  }

  titleChanged(title: string): void {
    this.pageTitle = title;
    this.emit('page-title-updated', cancellable(), title, true);
  }

  /** Asks the app's handler what to do with window.open; without a handler nothing opens here. */
  askToOpen(url: string, frameName: string): void {
    const answer = this.openHandler?.({ url, frameName });
    const allowed = answer === undefined || answer.action === 'allow';
    tell({ type: 'log', what: allowed ? 'new window, refused by the preview' : 'new window, denied by the app', text: url }); // prettier-ignore
  }

  setWindowOpenHandler(
    handler: (details: { url: string; frameName: string }) => { action: string },
  ): void {
    // prettier-ignore
    this.openHandler = handler;
  }

  send(channel: string, ...values: unknown[]): void {
    const payload = encode(values);
    noteTraffic();
    tell({ type: 'to-frame', window: this.id, message: { type: 'message', channel, payload } });
  }

  isDestroyed(): boolean {
    return this.gone;
  }

  getURL(): string {
    return this.address;
  }

  getTitle(): string {
    return this.pageTitle;
  }

  getType(): 'window' {
    return 'window';
  }

  isLoading(): boolean {
    return this.loading;
  }

  isLoadingMainFrame(): boolean {
    return this.loading;
  }

  isCrashed(): boolean {
    return false;
  }

  isFocused(): boolean {
    return this.host.isFocused();
  }

  isDevToolsOpened(): boolean {
    return false;
  }

  focus(): void {
    this.host.focus();
  }

  reload(): void {
    void this.loadURL(this.address);
  }

  reloadIgnoringCache(): void {
    this.reload();
  }

  stop(): void {
    this.loading = false;
  }

  close(): void {
    this.host.close();
  }

  getZoomFactor(): number {
    return this.zoom;
  }

  setZoomFactor(factor: number): void {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    this.zoom = factor;
    viewChanged();
  }

  get zoomFactor(): number {
    return this.zoom;
  }

  set zoomFactor(factor: number) {
    this.setZoomFactor(factor);
  }

  setVisualZoomLevelLimits(): Promise<void> {
    return Promise.resolve();
  }

  getOSProcessId(): number {
    return process.pid;
  }

  getProcessId(): number {
    return this.mainFrame.processId;
  }

  setBackgroundThrottling(allowed: boolean): void {
    this.backgroundThrottling = allowed;
  }

  setAudioMuted(): void {
    // Pages make their sounds in the browser, which has its own mute.
  }

  setIgnoreMenuShortcuts(): void {
    // There are no menu shortcuts here.
  }

  setWebRTCIPHandlingPolicy(): void {
    // Pages have no network here.
  }

  openDevTools(): void {
    tell({ type: 'log', what: 'developer tools', text: "use the browser's own" });
  }

  closeDevTools(): void {
    // They never open.
  }

  printToPDF(): Promise<never> {
    return Promise.reject(
      refusal('webContents.printToPDF', 'is refused: the preview cannot make PDF files'),
    );
  }

  /** The window is gone. */
  end(): void {
    if (this.gone) return;
    this.gone = true;
    this.pending?.reject(new Error(`ERR_ABORTED (-3) loading '${this.address}'`));
    all.delete(this.id);
    this.emit('destroyed');
  }

  static getAllWebContents(): WebContents[] {
    return [...all.values()];
  }

  static fromId(id: number): WebContents | undefined {
    return all.get(id);
  }

  static getFocusedWebContents(): WebContents | null {
    return [...all.values()].find((contents) => contents.isFocused()) ?? null;
  }
}

guardDestroyed(WebContents.prototype, ['end', 'getType']);
