import type Electron from 'electron';
import { onMessage } from '../process/link.ts';
import { machineFacts } from '../process/machine-facts.ts';
import { showPart, viewChanged } from '../process/view.ts';
import { TASK_BAR_HEIGHT } from '../shared/facts.ts';
import type { Rectangle } from '../shared/facts.ts';
import type { TrayView } from '../shared/view.ts';
import type { Menu } from './menu.ts';
import { imageFrom } from './native-image.ts';
import type { NativeImage } from './native-image.ts';
import { isReady } from './app.ts';
import { guardDestroyed, RefusingEmitter } from './refuse.ts';

let trays: readonly Tray[] = [];
let lastId = 0;

/** An icon in the task bar. */
export class Tray
  extends RefusingEmitter
  implements
    Pick<
      Electron.Tray,
      | 'setToolTip'
      | 'setTitle'
      | 'getTitle'
      | 'destroy'
      | 'isDestroyed'
      | 'getBounds'
      | 'closeContextMenu'
      | 'focus'
    >
{
  // prettier-ignore
  readonly id: number;
  private image: NativeImage;
  private toolTip = '';
  private title = '';
  private menu: Menu | null = null;
  private gone = false;

  constructor(image: NativeImage | string) {
    super();
    if (!isReady()) throw new Error('Cannot create Tray before app is ready');
    lastId += 1;
    this.id = lastId;
    this.image = imageFrom(image);
    trays = [...trays, this];
    viewChanged();
  }

  setImage(image: NativeImage | string): void {
    this.image = imageFrom(image);
    viewChanged();
  }

  setPressedImage(): void {
    // macOS only: shown for the moment of the click.
  }

  setToolTip(toolTip: string): void {
    this.toolTip = toolTip;
    viewChanged();
  }

  setTitle(title: string): void {
    this.title = title;
    viewChanged();
  }

  getTitle(): string {
    return this.title;
  }

  setIgnoreDoubleClickEvents(): void {
    // macOS only.
  }

  setContextMenu(menu: Menu | null): void {
    this.menu = menu;
    viewChanged();
  }

  popUpContextMenu(menu: Menu | null = this.menu, position?: { x: number; y: number }): void {
    const { x, y } = this.getBounds();
    menu?.popup(position ?? { x, y });
  }

  closeContextMenu(): void {
    this.menu?.closePopup();
  }

  focus(): void {
    // The task bar takes the keyboard by itself.
  }

  /** Right end of the first display's task bar, one place per icon. */
  getBounds(): Rectangle {
    const screen = machineFacts().displays[0]?.bounds ?? { x: 0, y: 0, width: 0, height: 0 };
    const place = trays.indexOf(this) + 1;
    return {
      x: screen.x + screen.width - 90 - place * 36,
      y: screen.y + screen.height - TASK_BAR_HEIGHT + 4,
      width: 32,
      height: 32,
    };
  }

  destroy(): void {
    this.gone = true;
    trays = trays.filter((tray) => tray !== this);
    viewChanged();
  }

  isDestroyed(): boolean {
    return this.gone;
  }

  /** What the desktop page shows. */
  view(): TrayView {
    return {
      id: this.id,
      images: this.image.views(),
      template: this.image.isTemplateImage(),
      toolTip: this.toolTip,
      title: this.title,
      menu: this.menu?.view() ?? null,
    };
  }
}

guardDestroyed(Tray.prototype, ['destroy', 'view']);
showPart('trays', () => trays.map((tray) => tray.view()));
onMessage('user', ({ action }) => {
  if (action.type !== 'tray') return;
  const tray = trays.find(({ id }) => id === action.tray);
  const modifiers = { altKey: false, shiftKey: false, ctrlKey: false, metaKey: false };
  tray?.emit(action.event, modifiers, tray.getBounds(), machineFacts().pointer);
});
