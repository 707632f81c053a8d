// Required by real Electron before Sitwell's own main bundle: notes what Sitwell gives its tray.
const { Tray } = require('electron');

const seen = { toolTip: '', icon: '', menu: null };
globalThis.sitwellTestTray = seen;

/** Calls the method as ever, and notes what it was given. */
function note(name, keep) {
  const original = Tray.prototype[name];
  Tray.prototype[name] = function (value, ...rest) {
    keep(value);
    return original.call(this, value, ...rest);
  };
}

note('setToolTip', (text) => (seen.toolTip = text));
note('setContextMenu', (menu) => (seen.menu = menu));
note('setImage', (image) => (seen.icon = image.toPNG?.().toString('base64') ?? ''));
