// What lives here: what `reg query …\ConsentStore\… /s` printed, as other projects and manuals have published it.
// What does not: tests.

export const STORE = String.raw`HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore`;

/** The last lines in English, German and Japanese, the last as a console of another code page garbles it. */
export const LAST_LINES = [
  'End of search: 7 match(es) found.',
  'Ende der Suche: 7 Übereinstimmung(en) gefunden.',
  '検索の完了: 7 一致が見つかりました。',
  '\uFFFD\uFFFD\uFFFD̊\uFFFD\uFFFD\uFFFD: 7',
];

/** One program's key; a time that is left out has no line. */
export function entry(key: string, start?: string, stop?: string): string {
  return [
    `${STORE}\\${key}`,
    '    Value    REG_SZ    Allow',
    ...(start === undefined ? [] : [`    LastUsedTimeStart    REG_QWORD    ${start}`]),
    ...(stop === undefined ? [] : [`    LastUsedTimeStop    REG_QWORD    ${stop}`]),
    '',
  ].join('\r\n');
}

/** 2026-11-23, 8:30 UTC, as Windows writes it. */
export const THIS_MORNING = '0x1dd5ad1e5f9a000';

/** A call in Zoom; Chrome and the camera app were used before; Teams was never used. */
export const IN_A_CALL = [
  '',
  entry('microphone'),
  entry('microphone\\MSTeams_8wekyb3d8bbwe'),
  entry('microphone\\Microsoft.WindowsCamera_8wekyb3d8bbwe', THIS_MORNING, '0x1dd5ad1f1f9a000'),
  entry('microphone\\NonPackaged'),
  entry(
    'microphone\\NonPackaged\\C:#Program Files#Google#Chrome#Application#chrome.exe',
    '0x1dc1e3f4a2b3c4d',
    '0x1dc1e3f4b0000000',
  ),
  entry('microphone\\NonPackaged\\C:#Program Files#Zoom#bin#Zoom.exe', THIS_MORNING, '0x0'),
].join('\r\n');

/** The same as packaged Teams notes it, in the camera's folder. */
export const ON_CAMERA = entry('webcam\\MSTeams_8wekyb3d8bbwe', THIS_MORNING, '0x0');
