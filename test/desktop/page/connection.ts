import type { FromPage, StripCommand, ToPage } from '../shared/page-message.ts';
import type { UserAction } from '../shared/user-action.ts';

let socket: WebSocket | undefined;

/** Tells the machine something. */
export function tellMachine(message: FromPage): void {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}

/** The person did something to what the app shows. */
export function act(action: UserAction): void {
  tellMachine({ type: 'user', action });
}

/** The person used the strip. */
export function command(asked: StripCommand): void {
  tellMachine({ type: 'strip', command: asked });
}

/** Opens the one connection to the machine; `lost` is called when it ends. */
export function connect(hear: (message: ToPage) => void, lost: () => void): void {
  const opened = new WebSocket(`ws://${location.host}/socket`);
  socket = opened;
  opened.onmessage = (event: MessageEvent<string>) => {
    hear(JSON.parse(event.data) as ToPage);
  };
  opened.onclose = lost;
}
