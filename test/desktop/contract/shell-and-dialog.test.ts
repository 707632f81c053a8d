import { expect, it } from 'vitest';
import { dialog } from '../electron/dialog.ts';
import { shell } from '../electron/shell.ts';
import { stage } from './stage.ts';

const machine = stage();

it('shell: what would leave the app is logged and never done; openPath answers "" for success', async () => {
  await shell.openExternal('https://example.invalid/help');
  expect(await shell.openPath('/tmp/x')).toBe('');
  shell.showItemInFolder('/tmp/x');
  expect(machine.of('log').map(({ what }) => what)).toEqual(['open in browser', 'open file', 'show in folder']); // prettier-ignore
  expect(() => shell.openExternal('not an address')).toThrow(TypeError);
});

it('message boxes answer with the button; closing answers cancelId', async () => {
  const answers = [1, -1].map(async (button) => {
    const asked = dialog.showMessageBox({ message: 'Sure?', buttons: ['No', 'Yes'], cancelId: 0 });
    const shown = machine.view().dialogs.at(-1);
    expect(shown).toMatchObject({ kind: 'message', message: 'Sure?', buttons: ['No', 'Yes'] });
    machine.user({ type: 'dialog', dialog: shown?.id ?? 0, button, path: '' });
    return (await asked).response;
  });
  expect(await Promise.all(answers)).toEqual([1, 0]);
});

it('file dialogs answer with the typed path or canceled', async () => {
  const open = dialog.showOpenDialog({ title: 'Open' });
  machine.user({ type: 'dialog', dialog: machine.view().dialogs[0]?.id ?? 0, button: 1, path: '/tmp/a' }); // prettier-ignore
  expect(await open).toEqual({ canceled: false, filePaths: ['/tmp/a'] });
  const save = dialog.showSaveDialog({ title: 'Save' });
  machine.user({ type: 'dialog', dialog: machine.view().dialogs[0]?.id ?? 0, button: 0, path: '' });
  expect(await save).toEqual({ canceled: true, filePath: '' });
});

it('an error box is shown and asks nothing; blocking dialogs are refused', () => {
  dialog.showErrorBox('Oh', 'The journal is damaged');
  expect(machine.view().dialogs).toMatchObject([{ kind: 'error', title: 'Oh', message: 'The journal is damaged' }]); // prettier-ignore
  expect(() => dialog.showMessageBoxSync()).toThrow('dialog.showMessageBoxSync');
});
