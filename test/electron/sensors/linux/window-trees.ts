// What lives here: windows as sway and Hyprland write them, in short.

/** A window of sway. */
export const container = (more: object): object => ({
  id: 9,
  type: 'con',
  layout: 'none',
  rect: { x: 0, y: 0, width: 1_920, height: 1_080 },
  focused: false,
  visible: true,
  fullscreen_mode: 0,
  inhibit_idle: false,
  idle_inhibitors: { user: 'none', application: 'none' },
  nodes: [],
  floating_nodes: [],
  ...more,
});

/** The answer of sway: one screen, one workspace, these windows. */
export const swayTree = (...windows: readonly object[]): string =>
  JSON.stringify({
    id: 1,
    type: 'root',
    nodes: [
      {
        id: 2,
        type: 'output',
        name: 'DP-1',
        nodes: [{ id: 3, type: 'workspace', nodes: windows }],
      },
    ],
  });

/** A film in full screen, for sway. */
export const film = { app_id: 'mpv', focused: true, fullscreen_mode: 1, inhibit_idle: true };

/** A window of Hyprland, behind another. */
export const hyprWindow = (more: object): object => ({
  address: '0x5790f5a269a0',
  mapped: true,
  hidden: false,
  class: 'firefox',
  title: 'Titel — 日本語',
  pid: 144_574,
  fullscreen: 0,
  fullscreenClient: 0,
  focusHistoryID: 1,
  inhibitingIdle: false,
  ...more,
});
