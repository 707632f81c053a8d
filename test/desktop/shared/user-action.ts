import type { Rectangle } from './facts.ts';

/** Something the person did to what the app shows. */
export type UserAction =
  | { readonly type: 'focus-window'; readonly window: number }
  | { readonly type: 'focus-nothing' }
  | { readonly type: 'crash-page'; readonly window: number }
  | { readonly type: 'close-window'; readonly window: number }
  | { readonly type: 'minimize-window'; readonly window: number }
  | { readonly type: 'restore-window'; readonly window: number }
  | { readonly type: 'place-window'; readonly window: number; readonly bounds: Rectangle }
  | {
      readonly type: 'tray';
      readonly tray: number;
      readonly event: 'click' | 'right-click' | 'double-click' | 'middle-click';
    }
  | { readonly type: 'menu'; readonly command: number }
  | { readonly type: 'close-popup'; readonly popup: number }
  | { readonly type: 'notification-click'; readonly notification: number }
  | { readonly type: 'notification-close'; readonly notification: number }
  | {
      readonly type: 'notification-action';
      readonly notification: number;
      readonly index: number;
    }
  | {
      readonly type: 'dialog';
      readonly dialog: number;
      readonly button: number;
      readonly path: string;
    }
  | { readonly type: 'shortcut'; readonly accelerator: string };
