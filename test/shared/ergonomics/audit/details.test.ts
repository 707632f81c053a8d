import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailsText, readDetails } from '../../../../shared/ergonomics/audit/details.ts';
import { scoreAudit } from '../../../../shared/ergonomics/audit/score-audit.ts';
import { anyFacts, factsWith } from '../answers.ts';

const details = { ...factsWith(), score: scoreAudit(factsWith()), name: 'Desk' };
const changed = (change: object): string => JSON.stringify({ ...details, ...change });

describe('the details of an audit', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const all = { ...facts, score: scoreAudit(facts), name: 'Kitchen table' };
        expect(readDetails(detailsText(all))).toEqual(all);
      }),
    );
  });

  it('are written without anything else that came along', () => {
    const draft = { ...details, id: 'draft-1', begun: 7 };
    expect(JSON.parse(detailsText(draft))).toEqual(details);
  });

  it('pass over questions and times of a later Sitwell', () => {
    const answers = { ...details.answers, aura: ['violet'] };
    const hours = { ...details.hours, stylus: 'long' };
    expect(readDetails(changed({ answers, hours }))).toEqual(details);
  });

  it('pass over a picture that was measured in another way', () => {
    expect(readDetails(changed({ photo: { width: 3 } }))).toEqual(details);
  });

  it.each(['', '{', 'null', '[]', '{}', changed({ score: null }), changed({ answers: 7 })])(
    'are none in %j',
    (text) => {
      expect(readDetails(text)).toBeNull();
    },
  );
});
