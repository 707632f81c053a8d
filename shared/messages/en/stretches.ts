/** Names and spoken cues of the guided movements, and their cautions. */
export const stretches = {
  march: 'March on the spot',
  marchArrive: 'Stand up, feet hip-width apart. A hand on the desk is fine.',
  marchLift: 'Lift one knee, then the other, as high as is easy. Let your arms swing.',

  shoulderRolls: 'Shoulder rolls',
  shoulderRollsArrive: 'Sit or stand tall, arms hanging loose.',
  shoulderRollsBack: 'Roll both shoulders slowly up, back and down.',
  shoulderRollsForward: 'Now the other way: up, forward and down.',
  shoulderRollsSqueeze: 'Draw your shoulder blades together and hold.',
  shoulderRollsRelease: 'Let go.',

  calfRaises: 'Supported calf raises',
  calfRaisesArrive: 'Stand behind your desk or a steady chair and rest both hands on it.',
  calfRaisesUp: 'Rise onto your toes.',
  calfRaisesDown: 'Lower slowly, all the way down.',

  breathReset: 'Breath reset',
  breathResetArrive: 'Stand or sit at ease. Let your jaw and hands go soft.',
  breathResetIn: 'Breathe in through your nose.',
  breathResetOut: 'Breathe out slowly and let your shoulders drop.',

  farLook: 'A look far away',
  farLookArrive: 'Look up from the screen.',
  farLookFar: 'Rest your eyes on something far off: across the room, or out of a window.',
  farLookBlink: 'Blink slowly and fully.',

  positionChange: 'Easy position change',
  positionChangeArrive: 'Take your time. Keep everything small and slow.',
  positionChangeRise:
    'If it feels all right, stand up with both hands on the desk. Or stay seated.',
  positionChangeShift: 'Shift your weight gently to one side, then to the other.',
  positionChangeSettle: 'Find the position that is easiest just now.',

  rest: 'Stay as you are and breathe easily until the time is up.',

  caution_ankle: 'Leave this one out if your ankle is injured.',
  caution_dizzy: 'If you feel dizzy, breathe at your normal pace.',
  caution_spasm: 'Only as far as it is comfortable. Lying down is fine too.',
} as const;
