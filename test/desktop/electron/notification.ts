import type Electron from 'electron';
import { onMessage } from '../process/link.ts';
import { machineFacts } from '../process/machine-facts.ts';
import { showPart, viewChanged } from '../process/view.ts';
import type { NotificationView } from '../shared/view.ts';
import { cancellable, refuse, refuseTheRest, RefusingEmitter } from './refuse.ts';

let shown: readonly NotificationStandIn[] = [];
let lastId = 0;

class NotificationStandIn
  extends RefusingEmitter
  implements Pick<Electron.Notification, 'show' | 'close' | 'title' | 'body' | 'silent'>
{
  // prettier-ignore
  readonly number: number;
  title: string;
  subtitle: string;
  body: string;
  silent: boolean;
  urgency: string;
  timeoutType: string;
  closeButtonText: string;
  actions: readonly { readonly text?: string }[];

  constructor(options: Electron.NotificationConstructorOptions = {}) {
    super();
    if (options.hasReply === true) refuse('Notification option hasReply');
    if (options.toastXml !== undefined) refuse('Notification option toastXml');
    lastId += 1;
    this.number = lastId;
    this.title = options.title ?? '';
    this.subtitle = options.subtitle ?? '';
    this.body = options.body ?? '';
    this.silent = options.silent ?? false;
    this.urgency = options.urgency ?? 'normal';
    this.timeoutType = options.timeoutType ?? 'default';
    this.closeButtonText = options.closeButtonText ?? '';
    this.actions = options.actions ?? [];
  }

  show(): void {
    if (!machineFacts().notificationsShown) return;
    shown = [...shown.filter((other) => other !== this), this];
    viewChanged();
    queueMicrotask(() => this.emit('show', cancellable()));
  }

  close(): void {
    if (!shown.includes(this)) return;
    shown = shown.filter((other) => other !== this);
    viewChanged();
    queueMicrotask(() => this.emit('close', cancellable({ reason: 'applicationHidden' })));
  }

  /** What the desktop page shows. */
  view(): NotificationView {
    return {
      id: this.number,
      title: this.subtitle === '' ? this.title : `${this.title} – ${this.subtitle}`,
      body: this.body,
      silent: this.silent,
      actions: this.actions.map(({ text }) => text ?? ''),
      closeButtonText: this.closeButtonText,
    };
  }

  static isSupported(): boolean {
    return true;
  }
}

showPart('notifications', () => shown.map((notification) => notification.view()));
onMessage('user', ({ action }) => {
  if (!('notification' in action)) return;
  const notification = shown.find(({ number }) => number === action.notification);
  if (notification === undefined) return;
  shown = shown.filter((other) => other !== notification);
  viewChanged();
  if (action.type === 'notification-click') notification.emit('click', cancellable());
  if (action.type === 'notification-close') notification.emit('close', cancellable({ reason: 'userCanceled' })); // prettier-ignore
  if (action.type === 'notification-action') notification.emit('action', cancellable({ actionIndex: action.index }), action.index); // prettier-ignore
});

Object.defineProperty(NotificationStandIn, 'name', { value: 'Notification' });

/** Electron's `Notification`. */
export const Notification = refuseTheRest('Notification', NotificationStandIn);
export type Notification = NotificationStandIn;
