/** What to do about what an audit finds: each fix, how to do it, how to see that it worked. */
export const fixes = {
  title: 'What to do about it',

  raiseSeat: 'Raise the seat',
  raiseSeatHow:
    'Sit down and raise the seat until your knees bend at about a right angle. If your feet no longer lie flat, rest them on something firm.',
  raiseSeatCheck: 'Your knees are level with your hips, and both feet rest flat.',

  firmCushion: 'Sit on a firm cushion',
  firmCushionHow:
    'Lay a firm cushion or a folded blanket on the seat, so that you sit evenly. A soft one sinks in.',
  firmCushionCheck: 'Your knees are level with your hips, and you do not slide.',

  lowerSeat: 'Lower the seat',
  lowerSeatHow:
    'Lower it until both feet lie flat on the floor. If the desk is then too high for your shoulders, take the seat up again and raise your feet instead.',
  lowerSeatCheck: 'Both feet lie flat, and your shoulders stay down when you type.',

  footBooks: 'Rest your feet on books',
  footBooksHow:
    'Put a stack of thick books, a ring binder or a firm box under the desk, wide enough for both feet. Add to it until your knees bend at about a right angle.',
  footBooksCheck: 'Both feet lie flat, and the edge of the seat does not press into your thighs.',

  footrest: 'Get a footrest',
  footrestHow:
    'Choose one that is wide enough for both feet, with a surface that tilts a little. Measure the gap under your feet first.',
  footrestCheck: 'Both feet lie flat on it without searching.',

  clearLegRoom: 'Clear the space under the desk',
  clearLegRoomHow:
    'Move bags, boxes, bins and drawers on wheels to the side. Cables can go up under the top with a few ties.',
  clearLegRoomCheck: 'You can stretch your legs out and cross them.',

  removeDrawer: 'Take off the drawer or tray under the desk',
  removeDrawerHow:
    'Many are held by four screws. If it is not your desk, ask first. Keep what was in it within reach at the side.',
  removeDrawerCheck: 'You can cross your legs with the chair drawn in.',

  slideSeat: 'Slide the seat',
  slideSeatHow:
    'Many chairs have a lever under the front or side of the seat. Pull it and shift your weight forward or back. Let it click in.',
  slideSeatCheck: 'Three or four fingers fit between the seat’s edge and the back of your knee.',

  backCushion: 'Put a cushion behind your back',
  backCushionHow:
    'A firm cushion between you and the backrest brings you forward on a seat that is too deep. It should hold the small of your back, not push your shoulders.',
  backCushionCheck: 'Three or four fingers fit between the seat’s edge and the back of your knee.',

  otherSeat: 'Look for a chair with another seat depth',
  otherSeatHow:
    'Sit right back on a few chairs and feel for the gap behind your knees. Borrow one for a day before anybody buys it.',
  otherSeatCheck: 'Three or four fingers fit between the seat’s edge and the back of your knee.',

  swapChair: 'Swap the chair with one that adjusts',
  swapChairHow:
    'There may be one in the next room that nobody uses. Ask whoever looks after the furniture too: a lever that is stuck can often be mended.',
  swapChairCheck: 'You can set each part while you sit on it.',

  adjustableChair: 'Get a chair that adjusts',
  adjustableChairHow:
    'Height and backrest matter most, then seat depth and armrests. Borrow one for a day before anybody buys it.',
  adjustableChairCheck: 'You can set each part while you sit on it.',

  lumbarTowel: 'Roll up a towel for the small of your back',
  lumbarTowelHow:
    'Roll it as thick as your forearm and lay it across the backrest at belt height. Two rubber bands or a scarf hold it there.',
  lumbarTowelCheck:
    'You feel even support at belt height when you sit back, and your shoulders touch the backrest too.',

  moveBackrest: 'Move the backrest to the small of your back',
  moveBackrestHow:
    'Many backrests slide up and down: by a knob behind, or by lifting the backrest to the top and letting it click down. The curve belongs at belt height.',
  moveBackrestCheck: 'The curve meets the small of your back when you sit right back.',

  lumbarCushion: 'Get a lumbar cushion',
  lumbarCushionHow:
    'Choose a thin, firm one with a strap, so that it stays at belt height. If it moves you far forward on the seat, it is too thick.',
  lumbarCushionCheck:
    'You feel even support at belt height, and there is still room for your thighs on the seat.',

  tiltBackrest: 'Set the backrest a little behind upright',
  tiltBackrestHow:
    'Loosen the lever for the back, lean until you are just past upright, and let it lock. If it tips with your weight, make the spring firmer or softer.',
  tiltBackrestCheck: 'You rest against it without effort and still look straight at the screen.',

  sitBack: 'Bring the work closer and sit back',
  sitBackHow:
    'Slide right back on the seat, then move the chair in. Pull keyboard, mouse and screen towards you until you reach them from there.',
  sitBackCheck: 'You can type for a minute with your back on the backrest.',

  chairWithBack: 'Look for a chair with a backrest that fits',
  chairWithBackHow:
    'It should hold the small of your back and let you lean back a little. Borrow one for a day before anybody buys it.',
  chairWithBackCheck: 'You sit right back, and the small of your back is held.',

  lowerArmrests: 'Lower the armrests',
  lowerArmrestsHow:
    'Look for a button or lever under each, and bring both down equally until your shoulders drop. They should just touch your elbows.',
  lowerArmrestsCheck: 'Your elbows rest on them, and your shoulders stay down.',

  sitOverArmrests: 'Sit higher between the armrests',
  sitOverArmrestsHow:
    'Armrests go up with the seat, so sit on a firm cushion until your elbows just clear them. If your feet lift off the floor, put books or a box under them.',
  sitOverArmrestsCheck: 'Your elbows rest on them, and your shoulders stay down.',

  raiseArmrests: 'Raise the armrests to your elbows',
  raiseArmrestsHow:
    'Let your arms hang and bend your elbows. Bring both armrests up until they just touch, equally high. They should still slide under the desk.',
  raiseArmrestsCheck: 'Both elbows rest without your leaning down to them.',

  padArmrests: 'Pad the armrests',
  padArmrestsHow:
    'Wrap a folded towel around each and fasten it with rubber bands. That softens hard ones, and adds a little height to low ones.',
  padArmrestsCheck: 'Your forearms lie softly, and nothing presses.',

  armrestsIn: 'Move the armrests inwards',
  armrestsInHow:
    'Look under the seat for a knob or screws that hold each arm. Move both in equally, until they are under your elbows.',
  armrestsInCheck: 'Your elbows rest close beside your body.',

  chairWithArmrests: 'Look for a chair with armrests that fit',
  chairWithArmrestsHow:
    'They should be padded and go up, down and inwards, so that your elbows rest beside your body. Borrow one for a day before anybody buys it.',
  chairWithArmrestsCheck: 'Your elbows rest, and your shoulders stay down.',

  sitHigher: 'Sit higher, with support for your feet',
  sitHigherHow:
    'Raise the seat, or sit on a firm cushion, until your elbows are level with the desk. Your feet may lift off the floor then: put books or a box under them.',
  sitHigherCheck: 'Your forearms lie on the desk with shoulders down, and your feet rest flat.',

  lowerDesk: 'Lower the desk',
  lowerDeskHow:
    'Look for screws or feet in its legs, or ask whoever looks after the furniture. It belongs at the height of your elbows. Check afterwards that your legs still have room.',
  lowerDeskCheck: 'Your forearms lie on the desk, and your shoulders stay down.',

  keyboardTray: 'Fit a keyboard tray under the desk',
  keyboardTrayHow:
    'It hangs under the top and brings keyboard and mouse down. Choose one that is wide enough for both and can be set in height, and measure the room for your legs first.',
  keyboardTrayCheck: 'You type with your shoulders down, and your legs still have room.',

  adjustableDesk: 'Ask for a desk that adjusts in height',
  adjustableDeskHow:
    'Measure first: from the floor to your bent elbow, seated and standing, in the shoes you work in. The desk should reach both.',
  adjustableDeskCheck: 'Your forearms lie level on it, both ways you work.',

  raiseKeyboard: 'Bring the keyboard up to your elbows',
  raiseKeyboardHow:
    'Put it on the desk rather than on your lap, or raise its tray. If the whole desk is low, firm blocks or books under all of its legs lift it evenly.',
  raiseKeyboardCheck: 'Your elbows bend at about a right angle, and your wrists stay straight.',

  pullKeyboard: 'Pull the keyboard towards you',
  pullKeyboardHow:
    'Clear what lies between you and the keys. Your upper arms should hang down while you type, so move the chair in as well.',
  pullKeyboardCheck: 'You reach the keys with your elbows beside your body.',

  raiseStanding: 'Raise the desk for standing',
  raiseStandingHow:
    'Stand tall with your shoulders down, bend your elbows and bring the desk up to your hands. Mark the height with tape, so that you find it again.',
  raiseStandingCheck: 'You type with straight wrists and do not stoop.',

  standingBox: 'Put a firm box under the keyboard',
  standingBoxHow:
    'If the desk does not go high enough, a sturdy box or a thick board under keyboard and mouse adds what is missing. The screen needs to come up as well.',
  standingBoxCheck: 'You type with straight wrists and do not stoop.',

  lowerStanding: 'Lower the desk for standing',
  lowerStandingHow:
    'Stand tall with your shoulders down, bend your elbows and bring the desk down to your hands. Mark the height with tape, so that you find it again.',
  lowerStandingCheck: 'Your shoulders stay down while you type.',

  standingStep: 'Stand on a wide, firm step',
  standingStepHow:
    'If the desk does not go low enough: a low platform, wide enough to shift your feet and heavy enough to stay put. Mind its edge, and raise the screen as much.',
  standingStepCheck: 'Your shoulders stay down while you type, and you stand safely.',

  raiseScreen: 'Raise the screen on books',
  raiseScreenHow:
    'Put books or a box under its foot until your eyes meet the top edge, or pass a little over it. Use something wide and firm, so that nothing wobbles.',
  raiseScreenCheck: 'You look straight ahead at the top edge with your chin level.',

  raiseLaptop: 'Raise the laptop on books',
  raiseLaptopHow:
    'Put it on a firm stack until its top edge is at eye level, or a little below. Plug in any keyboard and mouse, and put them where the laptop was.',
  raiseLaptopCheck: 'Your chin stays level while you read, and your elbows rest beside your body.',

  laptopStand: 'Get a laptop stand, a keyboard and a mouse',
  laptopStandHow:
    'A folding stand with a small keyboard and mouse fits into a bag and works at any table. Set it so that the top edge is at eye level, or a little below.',
  laptopStandCheck: 'Your chin stays level while you read, and your elbows rest beside your body.',

  separateScreen: 'Connect a separate screen',
  separateScreenHow:
    'Stand it straight in front of you at arm’s length, with its top edge at eye level or a little below. Type on a separate keyboard, or with the laptop pulled close.',
  separateScreenCheck: 'You look straight ahead, and only now and then at the laptop.',

  lowerScreen: 'Lower the screen',
  lowerScreenHow:
    'Take away what it stands on, or push it down on its stand. If it cannot go lower, tilt its top edge back a little, or sit higher with your feet supported.',
  lowerScreenCheck: 'You read the top line with your chin level.',

  lowerForGlasses: 'Lower the screen for your glasses',
  lowerForGlassesHow:
    'Bring it down until you read the top line with your chin level, then tilt its top edge back a little. The top edge may be well below your eyes.',
  lowerForGlassesCheck: 'You read the top and the bottom line, and your head stays still.',

  screenGlasses: 'Ask an optician about glasses for the screen',
  screenGlassesHow:
    'Measure how far your eyes are from the screen, and tell them. Glasses for that distance have a larger part that is sharp there.',
  screenGlassesCheck: 'You read the whole screen with your head level.',

  bringScreen: 'Bring the screen closer',
  bringScreenHow:
    'Sit back, stretch out an arm and bring the screen to your fingertips. If the letters are still small, make the text larger rather than leaning in.',
  bringScreenCheck: 'You read with your back on the backrest.',

  pushScreen: 'Move the screen back',
  pushScreenHow:
    'Push it to the far edge of the desk, or pull the desk a little off the wall, until it is an arm’s length away. A laptop can go back as well if it gets a keyboard of its own.',
  pushScreenCheck: 'Your fingertips just touch the screen when you sit back.',

  centreScreen: 'Put the screen straight in front of you',
  centreScreenHow:
    'The one you use most belongs in the middle, behind the keyboard. With two that you use equally, let them meet there and angle both towards you.',
  centreScreenCheck: 'Your nose, the keyboard and the screen are in one line.',

  screenArm: 'Put the screen on an arm',
  screenArmHow:
    'For a stand that does not go low enough: an arm clamps to the desk and lets the screen go down, up, closer and aside. Check the screen’s weight and the holes in its back first.',
  screenArmCheck: 'You can set height and distance with one hand.',

  papersOnBinder: 'Lean papers against a binder',
  papersOnBinderHow:
    'Stand a ring binder between keyboard and screen, or close beside the screen, and lean the papers against it.',
  papersOnBinderCheck: 'You read them with a small move of your eyes, not of your neck.',

  documentHolder: 'Get a document holder',
  documentHolderHow:
    'One that stands between keyboard and screen suits most papers. One beside the screen should be as high and as far away as the screen.',
  documentHolderCheck: 'You read papers with your head up.',

  turnScreen: 'Turn the screen away from the light',
  turnScreenHow:
    'Turn or tilt it in small steps until windows and lamps are no longer mirrored. A window is best to your side. Stay straight in front of the screen.',
  turnScreenCheck: 'A dark screen shows no bright spots.',

  drawBlind: 'Draw the blind',
  drawBlindHow:
    'Close it or hang up a light cloth for the hours when the light bothers you. Half closed is often enough.',
  drawBlindCheck: 'You no longer squint, and a dark screen shows no bright spots.',

  turnDesk: 'Turn the desk sideways to the window',
  turnDeskHow:
    'The window should be beside you, neither behind you nor behind the screen. Take the cables off first, and let somebody help.',
  turnDeskCheck: 'A dark screen shows no bright spots, and no light shines into your eyes.',

  matteFilter: 'Put a matte film on the screen',
  matteFilterHow:
    'It softens what is mirrored where nothing can be turned. Measure the screen’s width and height first, and ask whether it may be put on.',
  matteFilterCheck: 'Lamps and windows are only a faint shimmer.',

  moveLamp: 'Move the lamp out of your view',
  moveLampHow:
    'Put it to the side, turn its shade, or switch off the one behind the screen. Light should fall on the desk, not into your eyes.',
  moveLampCheck: 'With your hand over your eyes like a cap, the screen is no easier to read.',

  moreLight: 'Let in more light',
  moreLightHow:
    'Open the blind, switch on the ceiling light, or move the desk closer to the window, with the window to your side.',
  moreLightCheck: 'You read small print on paper with ease.',

  deskLamp: 'Get a desk lamp',
  deskLampHow:
    'One with a shade that turns, put to the side of the hand that does not write. Let it shine on papers, not on the screen.',
  deskLampCheck:
    'You read small print on paper with ease, and the lamp is not mirrored in the screen.',

  mouseIn: 'Move the mouse in',
  mouseInHow:
    'Put it right beside the keyboard, as close to you as the keys. Clear whatever lies in between.',
  mouseInCheck: 'Your upper arm hangs beside your body while you hold the mouse.',

  compactKeyboard: 'Get a shorter keyboard',
  compactKeyboardHow:
    'One without the number keys is about 10 cm shorter, so the mouse comes that much closer. A number pad of its own can lie on the other side.',
  compactKeyboardCheck: 'Your upper arm hangs beside your body while you hold the mouse.',

  sameSurface: 'Put mouse and keyboard on one surface',
  sameSurfaceHow:
    'Both on the desk, or both on the tray: side by side and equally high. If the tray is too narrow, the mouse fits beside a shorter keyboard.',
  sameSurfaceCheck: 'Your hand moves from keys to mouse without going up or down.',

  largerMouse: 'Get a mouse that fills your hand',
  largerMouseHow:
    'Try a few in your own hand. Your palm should lie on it, with your fingers stretched along the buttons. A left hand needs a mouse made for it or for both.',
  largerMouseCheck: 'Your whole hand rests on it, and nothing is pinched.',

  removePalmRest: 'Take the palm rest away from the mouse',
  removePalmRestHow:
    'Move the mouse from your elbow, with your hand gliding over the desk. Between moves your hand may rest.',
  removePalmRestCheck: 'Nothing lies in front of the mouse.',

  foldKeyboardFeet: 'Fold in the keyboard’s feet',
  foldKeyboardFeetHow:
    'Turn the keyboard over and fold both feet flat. If it still slopes towards you, lay something thin under its front edge.',
  foldKeyboardFeetCheck: 'A pen along your forearm and hand lies flat while you type.',

  levelForearms: 'Bring your forearms level with the keys',
  levelForearmsHow:
    'Raise the seat, or sit on a firm cushion, until your forearms are as high as the keys. Support your feet if they lift. Keep your hands floating while you type.',
  levelForearmsCheck: 'A pen along your forearm and hand lies flat while you type.',

  flatKeyboard: 'Get a flat keyboard',
  flatKeyboardHow:
    'A thin one with no slope lets the hands lie straighter. With a laptop it also lets you raise the screen.',
  flatKeyboardCheck: 'A pen along your forearm and hand lies flat while you type.',

  centreKeys: 'Put the letter keys in front of you',
  centreKeysHow:
    'Shift the keyboard until the B is in front of the middle of your chest. Let your elbows hang a little away from your body.',
  centreKeysCheck: 'Seen from above, your hands go on straight from your forearms.',

  splitKeyboard: 'Try a split keyboard',
  splitKeyboardHow:
    'Its halves can be turned, so that both hands lie straight. Allow some days to get used to it, and borrow one first if you can.',
  splitKeyboardCheck: 'Seen from above, your hands go on straight from your forearms.',

  thingsDown: 'Bring down what you reach for often',
  thingsDownHow:
    'Move what you use every day from shelves to the desk or to a drawer at hip height. Let what is rarely used take its place.',
  thingsDownCheck: 'You reach everything that you use daily below your shoulders.',

  phoneNearer: 'Put the phone within a ruler’s length',
  phoneNearerHow:
    'Within 30 cm, on the side of the hand that does not write. Clear a place for it, so that it stays there.',
  phoneNearerCheck: 'You pick it up without leaning.',

  usePhoneSpeaker: 'Use the phone’s speaker',
  usePhoneSpeakerHow:
    'Lay the phone on the desk and talk. Where others would hear it, hold the phone in one hand and write when the call is over.',
  usePhoneSpeakerCheck: 'Nothing is held between ear and shoulder.',

  headset: 'Get a headset',
  headsetHow:
    'The earphones that came with a phone will often do. Keep them plugged in and in sight, so that they are there when it rings.',
  headsetCheck: 'Both hands are free on the phone.',

  bookEyeTest: 'Book an eye test',
  bookEyeTestHow:
    'Tell them how far your eyes are from the screen, and that you work at one. Ask whether your employer pays for the test.',
  bookEyeTestCheck: 'The appointment is in your calendar.',

  quieterHours: 'Arrange for quieter hours',
  quieterHoursHow:
    'Agree on a time without calls in the room, close the door, or take the loud part of your work elsewhere.',
  quieterHoursCheck: 'You can read a page without being pulled out of it.',

  softenNoise: 'Soften the noise',
  softenNoiseHow:
    'Earplugs or closed headphones with nothing playing take off a good deal. In the room, a carpet, curtains or full shelves swallow some.',
  softenNoiseCheck: 'You can read a page without being pulled out of it.',

  outOfDraught: 'Get out of the draught, the heat or the cold',
  outOfDraughtHow:
    'Move the chair a little, turn the vent or radiator, or close what stands open. Keep a layer within reach.',
  outOfDraughtCheck: 'After ten minutes of sitting still you feel neither air nor cold nor heat.',

  clearSpace: 'Clear one arm’s length around you',
  clearSpaceHow:
    'Take off the desk what was not used this week. Leave room to push the chair back and to turn.',
  clearSpaceCheck: 'You can push the chair back, turn and stand up freely.',
} as const;
