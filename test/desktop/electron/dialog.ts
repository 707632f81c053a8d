import type Electron from 'electron';
import { onMessage } from '../process/link.ts';
import { showPart, viewChanged } from '../process/view.ts';
import type { DialogView } from '../shared/view.ts';
import { refuse, refuseTheRest } from './refuse.ts';

interface Answer {
  readonly button: number;
  readonly path: string;
}
type Asked = Partial<Omit<DialogView, 'id' | 'kind'>>;

let open: readonly { readonly view: DialogView; readonly answer: (answer: Answer) => void }[] = [];
let lastId = 0;

function ask(kind: DialogView['kind'], asked: Asked): Promise<Answer> {
  lastId += 1;
  const empty = { title: '', message: '', detail: '', buttons: ['OK'], defaultPath: '' };
  const view: DialogView = { ...empty, ...asked, id: lastId, kind };
  return new Promise((resolve) => {
    open = [...open, { view, answer: resolve }];
    viewChanged();
  });
}

/** The window these are attached to may come first or be left out. */
function optionsOf<Options>(values: readonly unknown[]): Options {
  return values.at(-1) as Options;
}

showPart('dialogs', () => open.map(({ view }) => view));
onMessage('user', ({ action }) => {
  if (action.type !== 'dialog') return;
  const asked = open.find(({ view }) => view.id === action.dialog);
  open = open.filter((other) => other !== asked);
  viewChanged();
  asked?.answer({ button: action.button, path: action.path });
});

/** Electron's `dialog`: shown on the desktop page and answered there; the blocking kinds are refused. */
export const dialog = refuseTheRest('dialog', {
  showErrorBox(title: string, content: string): void {
    void ask('error', { title, message: content });
  },
  async showMessageBox(...values: readonly unknown[]): Promise<Electron.MessageBoxReturnValue> {
    const options = optionsOf<Electron.MessageBoxOptions>(values);
    const { title = '', message, detail = '', checkboxChecked = false } = options;
    const buttons = options.buttons?.length ? options.buttons : ['OK'];
    const { button } = await ask('message', { title, message, detail, buttons });
    return { response: button < 0 ? (options.cancelId ?? 0) : button, checkboxChecked };
  },
  async showOpenDialog(
    ...values: readonly unknown[]
  ): Promise<{ canceled: boolean; filePaths: string[] }> {
    // prettier-ignore
    const { title = '', defaultPath = '' } = optionsOf<Electron.OpenDialogOptions>(values);
    const { path } = await ask('open', { title, defaultPath, buttons: ['Cancel', 'Open'] });
    return { canceled: path === '', filePaths: path === '' ? [] : [path] };
  },
  async showSaveDialog(
    ...values: readonly unknown[]
  ): Promise<{ canceled: boolean; filePath: string }> {
    // prettier-ignore
    const { title = '', defaultPath = '' } = optionsOf<Electron.SaveDialogOptions>(values);
    const { path } = await ask('save', { title, defaultPath, buttons: ['Cancel', 'Save'] });
    return { canceled: path === '', filePath: path };
  },
  showMessageBoxSync: (): never => refuse('dialog.showMessageBoxSync'),
  showOpenDialogSync: (): never => refuse('dialog.showOpenDialogSync'),
  showSaveDialogSync: (): never => refuse('dialog.showSaveDialogSync'),
});
