/** Words of a guided session: steps, controls, voice, and why a stretch was chosen. */
export const sessions = {
  stepReady: 'Get comfortable. It begins in a moment.',
  stepPreview: 'Next',
  stepSideChange: 'Now the other side.',
  stepRest: 'Stay as you are and breathe easily.',
  stepFinish: 'That was all. Notice how your body feels now.',
} as const;
