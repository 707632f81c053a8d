import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sampleAudit } from '../fakes/sample-audit.ts';
import { announced, sampleStatus } from '../fakes/samples.ts';
import { showWorkplace } from './workplace-page.ts';

const offer = () => screen.queryByRole('button', { name: 'Posture check (30 s)' });

it('opens the posture check from the result, but not while a prompt comes first', async () => {
  const { main, user } = await showWorkplace({ audits: [sampleAudit()] });
  await user.click(offer()!);
  expect(main.inputsOf('check.open')).toHaveLength(1);
  act(() => main.tell('status', sampleStatus({ phase: announced() })));
  expect(offer()).toBeNull();
});
