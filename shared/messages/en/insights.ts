/** Metrics: the name of each, and what exactly is counted. */
export const insights = {
  seated: 'Time seated',
  seated_means:
    'All the time at your desk that was not standing, calls and films included. When you were away is left out. Several days show the average of the days you were at your desk.',
  longestBout: 'Longest sitting',
  longestBout_means:
    'The longest time seated in one go. A sitting ends with a break that gets you up, with standing, with two minutes away that are sure (the computer was locked or asleep, or you said so), or with any five minutes away. Shorter moments away only pause it. Several days show the longest of all.',
  standing: 'Time standing',
  standing_means:
    'The time at your desk that you said you were standing. Sitwell cannot see it by itself. Several days show the average of the days you were at your desk.',
  breaksTaken: 'Breaks taken',
  breaksTaken_means:
    'Of the breaks that came up, those of which you rested at least four fifths, and those you said you took. Breaks you took part of, and those of your own, are counted apart.',
  breaksPartial: 'Breaks taken in part',
  breaksPartial_means: 'Breaks of which you rested between one fifth and four fifths.',
  breaksPrompted: 'Breaks that came up',
  breaksPrompted_means:
    'Breaks that Sitwell announced or that you began, whatever became of them: taken, taken in part, skipped, or passed by while you were not there. Times away that came before a break was due are not among them.',
  breaksOwn: 'Breaks of your own',
  breaksOwn_means:
    'Times away that were long enough to count as a break and came before one was due.',
  breaksOf: '{{taken}} of {{cameUp}}',
  breaksOfAndOwn: '{{taken}} of {{cameUp}}, and {{own}} of your own',
  breaksOnlyOwn: '{{own}} of your own',
  breaksShare: 'Share of breaks taken',
  breaksShare_means:
    'Of the breaks that came up, the part that you took. Times away that came before a break was due are left out. Several days show the average of their shares.',
  stretches: 'Stretches',
  stretches_means:
    'Stretches that were shown or guided in your breaks, each played for at least a fifth of its time.',
  water: 'Drinks',
  water_means:
    'What you logged, whatever you drank; alcoholic drinks count as nothing. A day without a logged drink has no number. Several days show the average of the days that have one.',
  waterGoal: 'Drinks and goal',
  waterGoal_means:
    'What you logged as a part of that day’s goal. Days without a goal or without a logged drink have no number. Several days show the average of their parts.',
  comfort: 'How your back felt',
  comfort_means:
    'The average of your check-ins, from 0 for no discomfort to 10 for the worst you can imagine. Days without a check-in have no number.',
} as const;
