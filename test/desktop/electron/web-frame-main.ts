import type Electron from 'electron';
import { Refusing } from './refuse.ts';

/** What a frame needs of the page it is the main frame of. */
interface Owner {
  readonly id: number;
  getURL(): string;
  send(channel: string, ...values: unknown[]): void;
  isDestroyed(): boolean;
}

/** The main frame of a page. The preview's pages have no frames inside. */
export class WebFrameMain
  extends Refusing
  implements
    Pick<
      Electron.WebFrameMain,
      | 'url'
      | 'origin'
      | 'processId'
      | 'routingId'
      | 'frameTreeNodeId'
      | 'name'
      | 'send'
      | 'detached'
      | 'isDestroyed'
      | 'visibilityState'
    >
{
  // prettier-ignore
  readonly processId: number;
  readonly routingId = 1;
  readonly frameTreeNodeId: number;
  readonly osProcessId: number;
  readonly name = '';
  readonly detached = false;
  readonly parent = null;
  readonly frames: readonly WebFrameMain[] = [];
  readonly visibilityState = 'visible';
  private readonly owner: Owner;

  constructor(owner: Owner) {
    super();
    this.owner = owner;
    this.processId = owner.id + 1;
    this.frameTreeNodeId = owner.id;
    this.osProcessId = process.pid;
  }

  get url(): string {
    return this.owner.getURL();
  }

  get origin(): string {
    const { protocol, host } = new URL(this.url === '' ? 'about:blank' : this.url);
    return host === '' ? 'null' : `${protocol}//${host}`;
  }

  get top(): this {
    return this;
  }

  isDestroyed(): boolean {
    return this.owner.isDestroyed();
  }

  send(channel: string, ...values: unknown[]): void {
    this.owner.send(channel, ...values);
  }
}
