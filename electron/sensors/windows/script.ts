// What lives here: what PowerShell is asked, all in one start, as fixed text; nothing is ever put into it.
// What does not: reading its answer (printed.ts), judging it (full-screen.ts, do-not-disturb.ts, awake.ts).
// To ask for more: a piece that prints `name=value` lines and `piece=done` at its end, and its reader.
//
// Why plain words and no -EncodedCommand: whoever looks at the processes can read what is done, and scanners distrust
// encoded text. Why no Add-Type of source text: it starts a compiler. Windows PowerShell 5.1 is part of every Windows.
import type { SignId } from '../../../shared/sensing/signs.ts';

const START = `try { [Console]::OutputEncoding = New-Object Text.UTF8Encoding $false } catch { };`;

/** See consent-store.ts. */
const CONSENT = `
try {
  $root = [Microsoft.Win32.Registry]::CurrentUser.OpenSubKey('Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore');
  foreach ($device in 'microphone', 'webcam') { foreach ($kind in '', '\\NonPackaged') {
    $key = $root.OpenSubKey($device + $kind);
    if ($key) { foreach ($name in $key.GetSubKeyNames()) {
      $use = $key.OpenSubKey($name);
      $start = $use.GetValue('LastUsedTimeStart');
      if ($start -and $use.GetValue('LastUsedTimeStop') -eq 0) { 'use=' + $device + '|' + $start + '|' + $name };
    } };
  } };
  'consent=done';
} catch { 'consent=' + $_.Exception.Message };`;

/** SHQueryUserNotificationState (shellapi.h), the window in front, and the screens. */
const FRONT = `
try {
  $type = [AppDomain]::CurrentDomain.DefineDynamicAssembly((New-Object Reflection.AssemblyName 'Sitwell'), 'Run').DefineDynamicModule('Sitwell').DefineType('Desktop', 'Public,Class');
  function Declare($library, $name, $returns, [Type[]] $takes) {
    $type.DefinePInvokeMethod($name, $library, 'Public,Static,PinvokeImpl', 'Standard', $returns, $takes, 'Winapi', 'Auto').SetImplementationFlags('PreserveSig');
  };
  Declare 'shell32.dll' 'SHQueryUserNotificationState' ([int]) @([int].MakeByRefType());
  Declare 'user32.dll' 'GetForegroundWindow' ([IntPtr]) @();
  Declare 'user32.dll' 'GetWindowRect' ([bool]) @([IntPtr], [int[]]);
  Declare 'user32.dll' 'GetWindowThreadProcessId' ([int]) @([IntPtr], [int].MakeByRefType());
  $desktop = $type.CreateType();
  $state = 0;
  if ($desktop::SHQueryUserNotificationState([ref] $state) -eq 0) { 'notice=' + $state };
  $window = $desktop::GetForegroundWindow();
  $id = 0;
  [void] $desktop::GetWindowThreadProcessId($window, [ref] $id);
  if ($id) { 'program=' + (Get-Process -Id $id).ProcessName };
  $corners = New-Object int[] 4;
  if ($desktop::GetWindowRect($window, $corners)) { 'window=' + ($corners -join ',') };
  Add-Type -AssemblyName System.Windows.Forms;
  foreach ($screen in [Windows.Forms.Screen]::AllScreens) {
    $edges = $screen.Bounds;
    'screen=' + (($edges.Left, $edges.Top, $edges.Right, $edges.Bottom) -join ',');
  };
  'front=done';
} catch { 'front=' + $_.Exception.Message };`;

/** ToastNotificationManagerForUser.NotificationMode, from Windows 11 23H2 on. */
const MODE = `
try {
  [void] [Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime];
  $mode = [Windows.UI.Notifications.ToastNotificationManager]::GetDefault().NotificationMode;
  if ($null -ne $mode) { 'mode=' + [int] $mode };
} catch { };`;

/** GlobalSystemMediaTransportControlsSessionManager, from Windows 10 1809 on: 4 is playing. */
const MEDIA = `
try {
  Add-Type -AssemblyName System.Runtime.WindowsRuntime;
  $manager = [Windows.Media.Control.GlobalSystemMediaTransportControlsSessionManager, Windows.Media.Control, ContentType = WindowsRuntime];
  $asTask = ([System.WindowsRuntimeSystemExtensions].GetMethods() | Where-Object { $_.Name -eq 'AsTask' -and $_.GetParameters().Count -eq 1 -and $_.GetParameters()[0].ParameterType.Name -eq 'IAsyncOperation\`1' })[0];
  $task = $asTask.MakeGenericMethod($manager).Invoke($null, @($manager::RequestAsync()));
  if ($task.Wait(1000)) {
    foreach ($session in $task.Result.GetSessions()) {
      $info = $session.GetPlaybackInfo();
      if ([int] $info.PlaybackStatus -eq 4) { 'playing=' + [int] $info.PlaybackType + '|' + $session.SourceAppUserModelId };
    };
    'media=done';
  };
} catch { 'media=' + $_.Exception.Message };`;

const PROCESSES = `
try {
  foreach ($name in (Get-Process | ForEach-Object { $_.ProcessName } | Sort-Object -Unique)) { 'process=' + $name };
  'processes=done';
} catch { 'processes=' + $_.Exception.Message };`;

/** What has to be asked for each sign. A film is told by what plays and by what is in front. */
const PIECES: Readonly<Record<SignId, readonly string[]>> = {
  microphone: [CONSENT],
  camera: [CONSENT],
  awake: [FRONT, MEDIA],
  fullScreen: [FRONT],
  doNotDisturb: [FRONT, MODE],
  program: [PROCESSES],
};

/** The words after `powershell.exe` that ask about these signs. */
export function wordsAbout(signs: readonly SignId[]): readonly string[] {
  const pieces = [START, ...new Set(signs.flatMap((sign) => PIECES[sign]))];
  const command = pieces.join(' ').replace(/\s*\n\s*/gu, ' ');
  return ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-Command', command];
}
