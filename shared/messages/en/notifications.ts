/** Notifications of the desktop: prompts and breaks, where they are chosen or a window cannot be shown. */
export const notifications = {
  announceEyes: 'Rest your eyes soon',
  announceMove: 'Stand up soon',
  announceLong: 'A longer break soon',
  announceText: 'You have been seated {{time}}. Choose this to start now.',
  announceStandingText: 'Choose this to start now.',
  owed: 'You have been seated {{time}}',
  owedText: 'A break waited while you were busy. Choose this to start it.',

  openEyes: 'Rest your eyes',
  openMove: 'Time to stand up',
  openLong: 'Time for a longer break',
  openText: 'Leave the screen for {{time}}. Sitwell tells you when it is over.',

  overTaken: 'That was your break',
  overTakenText: 'It counts in full.',
  overPartial: 'Part of a break',
  overPartialText: 'What you rested counts.',
  overSkipped: 'No break this time',
  overSkippedText: 'That is all right.',
  overAsk: 'The break is over',
  overAskText: 'Choose this to say whether you took it.',

  stand: 'Time to stand',
  sit: 'Time to sit',
  sitOrWalk: 'A seat or a short walk',
  standListening: 'You could stand while you listen',
  postureText: 'When it suits you. Choose this once you have.',

  flareUp: 'Is your back still sore?',
  flareUpText: 'It has been gentle movements for two days. Choose this to open Sitwell.',

  careIce: 'Time to take the ice off',
  careHeat: 'Time to take the heat off',
  careText: 'Give your skin a rest now.',

  drink: 'Something to drink?',
  drinkText: 'Choose this once you have had {{amount}}, and it is logged.',
  drinkLogged: 'Logged: {{amount}}',
  drinkLoggedText: 'Choose this to see it, change it or take it back.',
  drinkFailed: 'The drink could not be saved',
  drinkFailedText: 'Choose this to open Sitwell.',

  sittingSaid: 'Sitting now',
  standingSaid: 'Standing now',
  pauseSaid: 'Paused for 30 minutes',
  resumeSaid: 'Prompts are back',
  keysSaidText: 'Press the same keys to change it back.',

  meeting: 'Still in the meeting?',
  meetingText: 'Prompts have been quiet for a while. Choose this to open Sitwell.',
} as const;
