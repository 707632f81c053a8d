/** The Water section: today's drinks, the goal, safety, facts about drinking. */
export const water = {
  title: 'Water',
  lead: 'Drinks in one tap, at your own pace.',
  open: 'More about today',

  today: 'Today',
  ofGoal: 'of {{goal}} today',
  noGoal: 'today, without a goal',
  hotDay: 'Hot day or heavy sweat',
  hotDayText: 'Adds {{amount}} to today’s goal, to no more than {{most}} in all.',
  settings: 'Goal, sizes and prompts',

  other: 'Another amount or time',
  formNew: 'A drink',
  formChange: 'Change this drink',
  amountMl: 'Amount in ml',
  amountOunces: 'Amount in fl oz',
  time: 'Time',
  noSuchTime: 'This day has no such time.',
  amountFault: 'Please write an amount from {{least}} to {{most}}.',

  day: 'Through the day',
  chartGoal: 'Goal: {{amount}}',
  summaryNone: 'No drink logged yet.',
  summary_one: '{{count}} drink that counts, {{amount}}.',
  summary_other: '{{count}} drinks that count, {{amount}}.',
  summaryOthers_one: '{{count}} more counts 0.',
  summaryOthers_other: '{{count}} more count 0.',
  summaryPace:
    'The dotted line spreads the goal evenly from {{from}} to {{to}}. It is only there to look at.',
  list: 'Today’s drinks',
  countsNone: '(counts 0)',
  editNamed: 'Edit: {{time}}, {{amount}}, {{kind}}',
  removeNamed: 'Remove: {{time}}, {{amount}}, {{kind}}',

  facts: 'Good to know',
  factsLead: 'General information, the same for everybody. It says nothing about you.',
  askTitle: 'Ask first, if any of this is so',
  askText:
    'You have been given a limit for how much you drink; you have a heart, kidney or liver condition or low sodium; you take water tablets or some medicines for mental health; or you are pregnant. A doctor, midwife or pharmacist can tell you how much suits you.',
  askGoal:
    'Until then, or for good, Sitwell can go without a goal: drinks are written down, and that is all. The goal is in Settings.',
  goalTitle: 'How much',
  goalText:
    'Sitwell starts with {{amount}} of drinks a day. That is a round number to aim for and no medical need: people differ, and so do days. Thirst is a fair guide. If less was drunk than planned, let it be; there is nothing to make up for.',
  countsTitle: 'What counts',
  countsText:
    'Every drink without alcohol, in full: water, tea, coffee, juice, milk, soup and the rest.',
  countsAlcohol: 'Drinks with alcohol can be written down. They count 0.',
  littleTitle: 'Signs of too little',
  littleText: 'Dark urine, a dry mouth, tiredness, dizziness.',
  littleDoctor: 'If urine is brown or red, or there is none for eight hours, see a doctor.',
  muchTitle: 'Signs of too much at once',
  muchText:
    'Feeling sick, vomiting, headache, bloating, drowsiness, confusion. Stop drinking then.',
  muchHelp:
    'With confusion or a seizure, call your local emergency number (such as 112, 999 or 911).',
  sweatTitle: 'After heavy sweat',
  sweatText:
    'Salts go with the sweat. Food or an electrolyte drink brings some back: bananas, oranges, nuts, seeds, whole grains, sweet potatoes, dairy, leafy greens. A tip, not a dose.',
  sweatAsk: 'If you were told to go easy on salt or potassium, ask first.',
} as const;
