/** What Sitwell notices of calls, films, slides and the like, and what follows from it. */
export const senses = {
  title: 'What Sitwell notices now',
  nothing: 'Nothing that would hold prompts back.',
  engaged: 'You count as at the desk, also without touching anything.',

  microphone: 'Microphone',
  microphoneYes: 'The microphone is in use.',
  microphoneBy: 'Microphone in use by {{programs}}.',
  microphoneNo: 'No program uses the microphone.',

  camera: 'Camera',
  cameraYes: 'The camera is in use.',
  cameraBy: 'Camera in use by {{programs}}.',
  cameraNo: 'No program uses the camera.',

  awake: 'Films and music',
  awakeYes: 'Something keeps the display awake.',
  awakeBy: 'Display kept awake by {{programs}}.',
  awakeNo: 'Nothing keeps the display awake.',

  fullScreen: 'Full screen',
  fullScreenYes: 'Something fills the screen.',
  fullScreenBy: 'The screen is filled by {{programs}}.',
  fullScreenNo: 'Nothing fills the screen.',

  doNotDisturb: 'Do not disturb',
  doNotDisturbYes: 'Do not disturb is on.',
  doNotDisturbBy: 'Do not disturb is on, by {{programs}}.',
  doNotDisturbNo: 'Do not disturb is off.',

  program: 'Programs you named',
  programYes: 'One of the programs you named is running.',
  programBy: 'Running now: {{programs}}.',
  programNo: 'None of the programs you named is running.',

  notAsked: 'Not looked at yet. Sitwell looks when it matters.',
  unknown: 'This cannot be told here.',
  unknownWhy: 'This cannot be told here: {{why}}.',

  holdMeeting: 'You are in a call, so prompts wait.',
  holdMeetingBy: 'You are in a call ({{programs}}), so prompts wait.',
  holdPresenting: 'You are showing slides, so prompts wait.',
  holdPresentingBy: 'You are showing slides ({{programs}}), so prompts wait.',
  holdFullScreen: 'Something fills the screen, so prompts wait.',
  holdFullScreenBy: '{{programs}} fills the screen, so prompts wait.',
  holdDoNotDisturb: 'Do not disturb is on, so prompts wait.',
  holdDoNotDisturbBy: 'Do not disturb is on ({{programs}}), so prompts wait.',
  holdProgram: 'A program you named is running, so prompts wait.',
  holdProgramBy: '{{programs}} is running, so prompts wait.',
} as const;
