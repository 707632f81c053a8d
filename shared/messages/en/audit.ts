/** The workstation audit: its questions and answers, and everything around answering them. */
export const audit = {
  groupChair: 'Chair',
  groupScreen: 'Screen',
  groupInputs: 'Keyboard and mouse',
  groupPhone: 'Phone',
  groupAround: 'Around you',
  unknown: 'I don’t know',
  noneOfThese: 'None of these',

  device: 'Now the screen: what do you work on?',
  deviceCheck: 'Think of the screen you look at most. A tablet with a keyboard counts as a laptop.',
  deviceScreen: 'A separate screen, or several',
  deviceLaptopRaised: 'A laptop on a stand, with a separate keyboard',
  deviceLaptop: 'A laptop on the table',

  chairHeight: 'Sitting right back, how do your feet and knees rest?',
  chairHeightCheck:
    'Sit right back in the shoes you work in and look down the side of your legs. A footrest counts as the floor.',
  chairHeightRight: 'Feet flat, knees at about a right angle',
  chairHeightLow: 'Knees higher than hips',
  chairHeightHigh: 'Knees lower than hips, feet on the floor',
  chairHeightDangling: 'Feet off the floor',

  legRoom: 'Can you cross your legs under the desk?',
  legRoomCheck:
    'Move in as close as you work and cross your legs, stretched out or knee over knee.',
  legRoomRoom: 'Yes',
  legRoomTight: 'No, something is in the way',

  seatDepth: 'Sitting right back, how much room is there behind your knees?',
  seatDepthCheck:
    'Sit right back. Slide a flat hand, fingers together, between the edge of the seat and the back of your knee.',
  seatDepthRight: 'Three or four fingers, 7 to 8 cm',
  seatDepthLong: 'Less: the seat nearly touches them',
  seatDepthShort: 'Clearly more than a hand’s width',
  seatDepthSource: 'The published ROSA names 3 inches, about 7 to 8 cm.',

  backSupport: 'How does the backrest hold you while you work?',
  backSupportCheck:
    'Sit as you usually work, then reach behind the small of your back. Is the backrest there, and does it let you lean back a little?',
  backSupportRight: 'At the small of my back, leaning back slightly',
  backSupportNoCurve: 'It leaves the small of my back empty',
  backSupportLeaningBack: 'Lying back a long way',
  backSupportBoltUpright: 'Bolt upright, or tipped forward',
  backSupportNone: 'Not at all: I sit away from it, or there is none',
  backSupportSource: 'The published ROSA asks for 95 to 110 degrees between seat and back.',

  armrests: 'Do the armrests meet your elbows?',
  armrestsCheck:
    'Let your arms hang and your shoulders drop, then bend your elbows to a right angle. The armrests belong right under your elbows.',
  armrestsRight: 'Yes, and my shoulders stay down',
  armrestsHigh: 'Too high: my shoulders come up',
  armrestsLow: 'Too low, or I cannot use them',
  armrestsNone: 'There are none',

  armrestTrouble: 'Does one of these fit your armrests?',
  armrestTroubleCheck:
    'Rest both arms for a moment. Feel the surface, and see where your elbows go.',
  armrestTroubleHard: 'Hard, sharp or damaged',
  armrestTroubleWide: 'Far apart: my elbows point outwards',

  chairFixed: 'Which parts of your chair are fixed?',
  chairFixedCheck:
    'Feel for levers and knobs under the seat, on the armrests and behind the back. What is stuck or broken counts too.',
  chairFixedHeight: 'The seat’s height is fixed',
  chairFixedDepth: 'The seat’s depth is fixed',
  chairFixedArmrests: 'The armrests are fixed',
  chairFixedBack: 'The backrest is fixed',
  chairFixedNone: 'All of it adjusts',

  lenses: 'Do you wear progressive or bifocal glasses at the screen?',
  lensesCheck:
    'Progressive, varifocal and bifocal glasses have a part for reading at the bottom. Read a line at the top of the screen: does your chin come up?',
  lensesNone: 'No',
  lensesProgressive: 'Yes, and my head stays level',
  lensesProgressiveTipping: 'Yes, and I tip my head back',

  screenHeight: 'Where is the top edge of the screen you use most?',
  screenHeightCheck:
    'Sit up and look straight ahead, with your chin level. Your eyes should meet the top edge, or pass a little over it.',
  screenHeightRight: 'At eye level, or up to a hand’s width below',
  screenHeightLow: 'Lower: I look down',
  screenHeightHigh: 'Higher: I look up',
  screenHeightLaptop: 'Where is the top edge of the laptop’s screen?',
  screenHeightLaptopCheck:
    'Sit up and look straight ahead, with your chin level. Where a laptop stands on the table, your eyes mostly pass well over its top edge.',
  screenHeightLenses: 'Can you read the whole screen with your head level?',
  screenHeightLensesCheck:
    'Sit up with your chin level and read the top line, then the bottom one. With your glasses the screen belongs lower than for others: its top edge clearly below your eyes.',
  screenHeightLensesRight: 'Yes, looking slightly down',
  screenHeightLensesLow: 'No, I bend my neck down',
  screenHeightLensesHigh: 'No, I lift my chin',
  screenHeightTipping: 'How far do you tip your head back to read?',
  screenHeightTippingCheck:
    'Sit up with your chin level and read a line in the middle of the screen, then the top one. Watch whether your chin rises.',
  screenHeightTippingRight: 'Hardly, and only for the top lines',
  screenHeightTippingHigh: 'Clearly, or for much of the screen',

  screenDistance: 'How far away is the screen?',
  screenDistanceCheck:
    'Sit back and stretch an arm out in front of you. Your fingertips should about touch the screen.',
  screenDistanceRight: 'About an arm’s length, 50 to 75 cm',
  screenDistanceNear: 'Nearer',
  screenDistanceFar: 'Farther, or I lean in to read',
  screenDistanceSource:
    'The published ROSA names 40 to 75 cm. Sitwell asks for an arm’s length, which is at the upper end of that.',

  screenTwist: 'Is the screen you use most straight in front of you?',
  screenTwistCheck:
    'Point straight ahead from the middle of your chest. With two screens that you use equally, point at where they meet.',
  screenTwistAhead: 'Yes, nearly',
  screenTwistAside: 'No, I turn my head',
  screenTwistSource:
    'The published ROSA counts more than 30 degrees: at arm’s length, about a ruler’s length (30 cm) to the side.',

  glare: 'Is anything mirrored in the screen?',
  glareCheck:
    'Look at the screen when it is off or dark, at the time of day when light bothers you most.',
  glareClear: 'Nothing that bothers me',
  glareGlare: 'Yes, a window or a lamp',

  papers: 'Do you read from paper while you type?',
  papersCheck: 'A note now and then does not count. A book or a tablet on the desk does.',
  papersNone: 'Hardly ever',
  papersHolder: 'Yes, upright near the screen',
  papersFlat: 'Yes, flat on the desk',

  pointer: 'Where is your mouse?',
  pointerCheck:
    'Take hold of it and stop. Your upper arm should hang beside your body, with the mouse in line with your shoulder.',
  pointerBeside: 'Close beside the keyboard',
  pointerFar: 'Farther: I reach for it',
  pointerTouchpad: 'I use a touchpad',

  pointerTrouble: 'Does one of these fit your mouse?',
  pointerTroubleCheck: 'Work with it for a moment, then look at your hand and what is under it.',
  pointerTroubleElsewhere: 'On another surface than the keyboard',
  pointerTroublePinch: 'So small that I pinch it',
  pointerTroublePalmRest: 'A palm rest in front of it',

  elbows: 'How are your elbows while you type?',
  elbowsCheck:
    'Type a sentence and stop. Look at one arm from the side, in a mirror or a window: your upper arm should hang loosely, your elbow bend at about a right angle.',
  elbowsRight: 'At my sides, at about a right angle',
  elbowsHigh: 'Lifted: the keyboard is too high',
  elbowsLow: 'Almost straight: the keyboard is too low',
  elbowsReaching: 'Out in front: I reach for the keyboard',
  elbowsLaptopCheck:
    'Type a sentence on the laptop and stop. Look at one arm from the side: your upper arm should hang loosely, your elbow bend at about a right angle.',
  elbowsSource:
    'About 90 to 110 degrees. OSHA’s checklist for computer workstations names 90 to 100.',

  deskHeight: 'With your forearms on the desk, do your shoulders stay down?',
  deskHeightCheck:
    'Let your shoulders drop. Now lay both forearms on the desk, as if to write by hand, and notice whether your shoulders stay where they were.',
  deskHeightRight: 'Yes',
  deskHeightHigh: 'No, they come up',

  wrists: 'Seen from the side, are your wrists straight while you type?',
  wristsCheck:
    'Type a sentence and stop. Lay a pen along the top of your forearm and hand. If the keyboard’s little feet are folded out, the hand often bends up.',
  wristsStraight: 'Yes, nearly',
  wristsBent: 'No, my hands bend up',
  wristsLaptopCheck:
    'Type a sentence on the laptop and stop. Lay a pen along the top of your forearm and hand: does it lie flat, or does the hand bend up?',
  wristsSource: 'The published ROSA counts a bend of more than 15 degrees.',

  keyboardTrouble: 'Does one of these fit your keyboard and desk?',
  keyboardTroubleCheck:
    'Look at your hands from above while they lie on the keys, then at what you often reach for. A desk or a tray that goes up and down changes the keyboard’s height.',
  keyboardTroubleSideways: 'My hands bend sideways',
  keyboardTroubleOverhead: 'I often reach above my shoulders',
  keyboardTroubleFixed: 'The keyboard’s height is fixed',

  phone: 'How do you talk on the phone here?',
  phoneCheck:
    'Stretch your hand out for the phone without leaning. Within 30 cm, the length of a ruler, is near. Calls through the computer count as a headset.',
  phoneNear: 'Headset, speaker, or phone close by',
  phoneFar: 'A phone that I stretch for',
  phoneNone: 'I make no calls here',
  phoneSource: 'The published ROSA names 30 cm.',

  phoneTrouble: 'Does one of these fit your calls?',
  phoneTroubleCheck: 'Think of the last long call, when you wanted both hands free.',
  phoneTroubleNeck: 'I hold it between ear and shoulder',
  phoneTroubleNoHandsFree: 'I have no headset or speaker',

  standingDesk: 'If you also stand: how high is the desk then?',
  standingDeskCheck:
    'Stand tall in the shoes you work in, let your shoulders drop and bend your elbows to a right angle. The keys should be right under your fingers.',
  standingDeskRight: 'At the height of my elbows',
  standingDeskLow: 'Lower: I stoop',
  standingDeskHigh: 'Higher: my shoulders come up',
  standingDeskNone: 'I do not work standing',

  light: 'How is the light where you work?',
  lightCheck:
    'Look at the screen, then hold your hand over your eyes like a cap. If that is easier, light is shining into your eyes.',
  lightGood: 'Pleasant, and enough to read on paper',
  lightBehind: 'A window or lamp shines into my eyes',
  lightDim: 'Too dim to read on paper',

  eyeTest: 'When were your eyes last tested?',
  eyeTestCheck: 'Sitwell goes by two years. Your optician may have named another time.',
  eyeTestRecent: 'Within two years',
  eyeTestOld: 'Longer ago, or never',

  surroundings: 'Does anything around you get in the way?',
  surroundingsCheck: 'Stop for ten seconds: listen, feel the air, and look at the space you have.',
  surroundingsNoise: 'Noise',
  surroundingsDraught: 'Draught, heat or cold',
  surroundingsClutter: 'Too little space',

  findingChairLow: 'The seat is too low',
  findingChairHigh: 'The seat is too high',
  findingFeetOffFloor: 'The feet do not reach the floor',
  findingLegRoomMissing: 'There is too little room for the legs',
  findingChairHeightFixed: 'The seat’s height cannot be adjusted',
  findingSeatLong: 'The seat is too deep',
  findingSeatShort: 'The seat is too short',
  findingSeatDepthFixed: 'The seat’s depth cannot be adjusted',
  findingArmsUnsupported: 'The arms have no support',
  findingArmrestsHigh: 'The armrests are too high',
  findingArmrestsHard: 'The armrests are hard or damaged',
  findingArmrestsWide: 'The armrests are too far apart',
  findingArmrestsFixed: 'The armrests cannot be adjusted',
  findingLumbarMissing: 'The lower back has no support',
  findingBackAngle: 'The backrest is too upright or too far back',
  findingBackUnsupported: 'The back does not rest on a backrest',
  findingDeskHigh: 'The desk is too high',
  findingBackFixed: 'The backrest cannot be adjusted',
  findingScreenLow: 'The screen is too low',
  findingScreenHigh: 'The screen is too high',
  findingScreenFar: 'The screen is too far away',
  findingNeckTwisted: 'The screen is off to one side',
  findingGlare: 'Light is mirrored in the screen',
  findingPapersFlat: 'Papers lie flat on the desk',
  findingPhoneUnused: 'No telephone is used here',
  findingPhoneFar: 'The phone is out of easy reach',
  findingPhoneAtNeck: 'The phone is held between ear and shoulder',
  findingHandsFreeMissing: 'There is no headset or speaker',
  findingMouseFar: 'The mouse is too far away',
  findingMouseElsewhere: 'Mouse and keyboard are on different surfaces',
  findingMousePinched: 'The mouse is too small for the hand',
  findingPalmRest: 'A palm rest lies in front of the mouse',
  findingWristsBent: 'The wrists bend up while typing',
  findingWristsSideways: 'The wrists bend sideways while typing',
  findingKeyboardHigh: 'The keyboard is too high',
  findingOverheadReach: 'Things in frequent use are above the shoulders',
  findingKeyboardFixed: 'The keyboard’s height cannot be changed',
  findingScreenNear: 'The screen is too close',
  findingLaptopFlat: 'The laptop is used without a stand',
  findingLensesTipHead: 'The head tips back to read through the glasses',
  findingKeyboardLow: 'The keyboard is too low',
  findingKeyboardReach: 'The keyboard is too far away',
  findingLightBehindScreen: 'Light from behind the screen shines into the eyes',
  findingLightDim: 'The light is too dim',
  findingStandingDeskLow: 'The standing desk is too low',
  findingStandingDeskHigh: 'The standing desk is too high',
  findingEyeTestOld: 'The last eye test is a while ago',
  findingNoise: 'Noise makes work hard',
  findingDraught: 'There is a draught, or it is too warm or too cold',
  findingClutter: 'There is too little free space',

  sectionChair: 'Chair',
  sectionScreen: 'Screen and telephone',
  sectionInputs: 'Mouse and keyboard',
  partChairHeight: 'Seat height',
  partSeatDepth: 'Seat depth',
  partArmrests: 'Armrests',
  partBackSupport: 'Back support',
  partMonitor: 'Screen',
  partTelephone: 'Telephone',
  partMouse: 'Mouse',
  partKeyboard: 'Keyboard',

  bandGood: 'Well set up',
  bandGoodText: 'Little to change here. Look again when something moves.',
  bandImprovable: 'Could be better',
  bandImprovableText: 'A few changes would make this a better place to work.',
  bandChangeNow: 'Change it now',
  bandChangeNowText: 'From 5 on, the published score asks for a change now.',
  bandFirst: 'Top priority',
  bandFirstText: 'Several things come together here. Begin with the first change below.',

  notesTitle: 'What this score is, and what it is not',
  noteMethod:
    'A set-up score, from the published ROSA (Sonne, Villalta and Andrews, 2012). It describes the workstation, not your body.',
  noteWorst:
    'The total is the worst of the three sections. Improving another section does not move it.',
  noteFive: 'Only the step at 5 comes from the study. The other bands are Sitwell’s own.',
  noteSelf:
    'In the study trained observers did the scoring. A self-check is less reliable than they are.',
  noteCharts:
    'The score’s tables were compared with several copies of the published sheet, not with the paper itself.',
  noteCannot:
    'A self-check sees one moment. It cannot see how you move through the day, measure the furniture, or say what an ache comes from. For that, ask someone who is trained to look.',
} as const;
