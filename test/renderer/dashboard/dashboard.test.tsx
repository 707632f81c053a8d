import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showPage } from '../fakes/render-page.tsx';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('sections', () => {
  it('are chosen in the navigation, and the heading takes the focus', async () => {
    const { user } = await showPage('dashboard');
    expect(button('Today').getAttribute('aria-current')).toBe('page');
    await user.click(button('Safety'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Safety' }));
    expect(document.title).toBe('Safety · Sitwell');
  });

  it('are turned to when main says so', async () => {
    const { main } = await showPage('dashboard');
    act(() => main.tell('section', 'settings'));
    expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy();
  });

  it('include the safety note and the same warning signs for everybody', async () => {
    const { main } = await showPage('dashboard');
    act(() => main.tell('section', 'safety'));
    expect(screen.getByText(/It is not a medical device/u)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Get emergency help now' })).toBeTruthy();
  });
});
