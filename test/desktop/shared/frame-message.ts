/** What a page in a frame tells the app's process, by way of the desktop page. Arguments are encoded (codec.ts). */
export type FrameMessage =
  | { readonly type: 'started'; readonly path: string }
  | { readonly type: 'dom-ready' }
  | { readonly type: 'loaded' }
  | { readonly type: 'load-failed'; readonly message: string }
  | { readonly type: 'painted' }
  | { readonly type: 'title'; readonly title: string }
  | { readonly type: 'in-page'; readonly path: string }
  | {
      readonly type: 'invoke';
      readonly request: number;
      readonly channel: string;
      readonly payload: string;
    }
  | { readonly type: 'send'; readonly channel: string; readonly payload: string }
  | { readonly type: 'navigate'; readonly url: string }
  | { readonly type: 'open'; readonly url: string; readonly name: string }
  | { readonly type: 'close' }
  | { readonly type: 'pointer-down' }
  | { readonly type: 'focus-taken' }
  | { readonly type: 'input' }
  | { readonly type: 'shortcut'; readonly accelerator: string }
  | {
      readonly type: 'key';
      readonly down: boolean;
      readonly key: string;
      readonly code: string;
      readonly modifiers: readonly string[];
      readonly repeat: boolean;
    }
  | {
      readonly type: 'permission';
      readonly request: number;
      readonly media: readonly ('video' | 'audio')[];
    }
  | { readonly type: 'preload-failed'; readonly message: string }
  | { readonly type: 'console'; readonly level: string; readonly message: string };

/** What the app's process tells the page in a frame. */
export type ToFrame =
  | { readonly type: 'message'; readonly channel: string; readonly payload: string }
  | { readonly type: 'permission'; readonly request: number; readonly granted: boolean }
  | {
      readonly type: 'answer';
      readonly request: number;
      readonly payload: string | null;
      readonly error: string | null;
    };
