import { expect, it } from 'vitest';
import { findingsOf } from '../../../shared/self-check/findings.ts';
import { failing, newsOf } from '../../../shared/self-check/news.ts';
import { checkFacts } from '../../fakes/check-facts.ts';

const noTray = findingsOf(checkFacts({ trayHost: 'missing', noticed: { sound: false } }));

it('nothing is news where nothing fails', () => {
  expect(newsOf(findingsOf(checkFacts()), [], [])).toEqual([]);
});

it('what fails is news until a problem says the same or the person has read it', () => {
  expect(failing(noTray)).toEqual(['tray', 'sound']);
  expect(newsOf(noTray, [], [])).toEqual(['tray', 'sound']);
  expect(newsOf(noTray, [], ['trayFailed'])).toEqual(['sound']);
  expect(newsOf(noTray, ['sound'], ['idleSignalStuck'])).toEqual(['tray']);
});
