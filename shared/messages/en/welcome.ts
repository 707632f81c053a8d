/** The three steps of the first run. */
export const welcome = {
  windowTitle: 'Welcome to Sitwell',
  step: 'Step {{number}} of {{of}}',
  hello: 'A kinder way to sit',
  helloText:
    'Sitwell counts how long you really sit, and asks you to stand up when you pause. Choose a rhythm; it can be changed at any time.',
  hours: 'When may it ask?',
  hoursText:
    'Sitwell only prompts while you are at your desk. It can keep to your working hours too.',
  safety: 'Before you begin',
  safetyText: 'A short note on care. It is always here under Safety.',
  acknowledge: 'I have read this',
  next: 'Next',
  back: 'Back',
  finish: 'Start Sitwell',
  private: 'Everything stays on this computer. Sitwell uses no network.',
} as const;
