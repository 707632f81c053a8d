/** The safety note and the warning signs. The same for everybody; no checker. From health.md §6. */
export const safety = {
  title: 'Safety',
  noteTitle: 'What Sitwell is, and is not',
  noteWhat:
    'Sitwell reminds you to move, and shows gentle movements for breaks. It offers general information for well-being.',
  noteNot:
    'It is not a medical device. It does not diagnose, treat or prevent any condition, and it does not replace advice from a health professional.',
  noteAsk:
    'Ask one before you stretch if you are pregnant, have had recent surgery or an injury, or live with a heart, blood-pressure, bone, joint, eye or nerve condition.',
  noteMove:
    'Move gently and stay within comfort. Stop if you feel pain, numbness or dizziness. Sit back down if you are unsteady.',
  noteSigns: 'If you notice any of the warning signs, get medical help.',
  noteReview: 'These words have not been reviewed by a clinician.',

  signsTitle: 'Warning signs',
  emergencyTitle: 'Get emergency help now',
  emergencyLead:
    'Call your local emergency number, such as 112, 999 or 911, if back or leg pain comes with any of these:',
  emergencySaddle:
    'Numbness or pins and needles between the thighs, around the genitals, buttocks or back passage; wiping feels different',
  emergencyBladder:
    'New trouble starting, stopping or feeling the flow of urine; leaking; not knowing whether the bladder is full',
  emergencyBowel: 'Loss of control or feeling of the bowel, or new numbness during sex',
  emergencyLegs:
    'Weakness or numbness in both legs, weakness that spreads or grows, or a change in how you walk',
  emergencyFall: 'It began after a serious fall or accident',
  emergencyChest: 'Pain in the chest or trouble breathing',
  soonTitle: 'See a doctor soon',
  soonLead: 'Make an appointment if any of these is true:',
  soonFever: 'You have a fever or feel unwell with it',
  soonWeight: 'You have lost weight without a reason',
  soonCancer: 'You have had cancer',
  soonNight: 'The pain is worse at night, or rest does not ease it',
  soonBone: 'You have osteoporosis, or have taken steroids for a long time',
  soonTingling: 'Tingling or numbness stays, or gets worse',
  soonAge: 'It is your first severe back pain and you are over about 50 or under about 20',
  soonWeeks: 'It is no better after a few weeks',
  soonSpasm: 'Cramps are severe, last long, keep coming back or are in many muscles',
  sore: 'My back is acting up',
  soreShow: 'Ice, heat and a timer',
  soreText:
    'Opens ice and heat, a timer and the warning signs. Breaks are gentle from then on, and one that runs ends now.',
  unsure: 'If you are not sure, ask. Nobody minds a question too many.',
} as const;
