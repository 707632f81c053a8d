const wrapper =
  'Raw messages skip the checks of sender and content: add the call to the contract in shared/ipc/ and its handler in electron/ipc/.';

/** Raw Electron messaging, allowed in electron/ipc/ and electron/preload.ts only. */
export const syntaxOfRawIpc = [
  { selector: 'MemberExpression[property.name=/^ipc(Main|Renderer)$/]', message: wrapper },
  {
    selector:
      "CallExpression[callee.property.name=/^(send|postMessage|sendToFrame)$/][callee.object.property.name='webContents']",
    message: wrapper,
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(send|postMessage|sendToFrame)$/][callee.object.name=/webContents$/i]',
    message: wrapper,
  },
];

/** The same, as imports. */
export const importsOfRawIpc = [
  { name: 'electron', importNames: ['ipcMain', 'ipcRenderer'], message: wrapper },
];
