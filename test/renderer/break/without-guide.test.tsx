import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Session } from '../../../shared/sessions/session.ts';
import { showPage } from '../fakes/render-page.tsx';
import { showAt } from '../fakes/running-break.ts';
import { running } from '../fakes/samples.ts';
import { sampleSession } from '../fakes/sample-session.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const show = (answer: () => Session | null) =>
  showPage('break', {
    status: { phase: running({ paused: true }) },
    answers: { 'session.get': answer },
  });
const isThere = () =>
  [screen.getByRole('timer').textContent, screen.getByRole('heading').textContent].join(' ');

it('a break goes on where main refuses to say what is played', async () => {
  await show(() => {
    throw new Error('Not now.');
  });
  expect(isThere()).toBe('2:00 Short break');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('a break goes on with a session of nothing', async () => {
  await show(() => sampleSession({ items: [] }));
  expect(isThere()).toBe('2:00 Short break');
});

it('a fault in the player leaves time and controls where they are', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { items } = sampleSession();
  const [first] = items;
  const broken = { ...first!, steps: first!.steps.map((step) => ({ ...step, cue: undefined })) };
  await show(() => sampleSession({ items: [broken as unknown as typeof first & object] }));
  expect(isThere()).toBe('2:00 Short break');
  expect(screen.getByRole('button', { name: 'Go on' })).toBeTruthy();
});

it('the player comes in the page’s own language', async () => {
  await showAt(0, { language: 'en-XA' });
  expect(screen.getByRole('heading').textContent).toMatch(/^\[Šéátéd/u);
});
