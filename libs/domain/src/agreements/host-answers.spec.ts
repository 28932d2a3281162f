import { describe, expect, it } from '@jest/globals';
import { answersOfPart, hostQuestions, missingAnswers, partOfSaid, saidByHost, sirenSaid } from './host-answers.js';

const SIRET = '73282932000074';

describe('what a host is asked of itself', () => {
  it('is what nobody knows yet; of an observation period, no headcount', () => {
    expect(hostQuestions({ hostSiret: null, hostHeadcount: null }, 'pfmp')).toEqual(['siret', 'headcount', 'insurer']);
    expect(hostQuestions({ hostSiret: SIRET, hostHeadcount: 35 }, 'internship')).toEqual(['insurer']);
    expect(hostQuestions({ hostSiret: null, hostHeadcount: null }, 'observation')).toEqual(['siret', 'insurer']);
  });

  it('is missing until it is answered, or said not to be known; abroad there is neither SIRET nor quota', () => {
    const asked = hostQuestions({ hostSiret: null, hostHeadcount: null }, 'internship');
    expect(missingAnswers({}, asked)).toEqual(['siret', 'headcount']);
    expect(missingAnswers({ headcount: 0, notKnown: ['siret'] }, asked)).toEqual([]);
    expect(missingAnswers({ country: 'BE' }, asked)).toEqual([]);
    expect(missingAnswers({}, ['insurer'])).toEqual([]);
  });

  it('is kept as answered; what was not asked is left out, and a value stands before a "does not know"', () => {
    const part = { siret: SIRET, headcount: 12, headcountMean: 1_150, notKnown: ['headcount' as const, 'insurer' as const] };
    expect(answersOfPart(part, ['headcount', 'insurer'])).toEqual([
      { question: 'headcount', answer: { monthEnd: 12, meanHundredths: 1_150 } },
      { question: 'insurer', answer: null },
    ]);
    expect(answersOfPart({ liabilityInsurer: 'Mutuelle', liabilityPolicy: ' ' }, ['insurer'])).toEqual([]);
  });
});

describe('what a host has said', () => {
  const headcount = (monthEnd: number | null, source: 'account' | 'link' | 'school', on: string) => ({
    ...{ question: 'headcount' as const, source, on },
    answer: monthEnd === null ? null : { monthEnd, meanHundredths: null },
  });

  it('is the latest value, with its day and source; a "does not know" changes no value', () => {
    const said = saidByHost([
      headcount(null, 'link', '2026-11-20'),
      headcount(9, 'school', '2026-11-18'),
      headcount(8, 'link', '2026-11-10'),
    ]);
    expect(said).toEqual({ siret: null, insurer: null, headcount: headcount(9, 'school', '2026-11-18') });
  });

  it('by its account stands before what came by a link since', () => {
    const said = saidByHost([headcount(900, 'link', '2026-11-20'), headcount(40, 'account', '2026-03-02')]);
    expect(said.headcount).toMatchObject({ answer: { monthEnd: 40 }, source: 'account', on: '2026-03-02' });
  });

  it('fills the next part, without what is not known', () => {
    const at = { source: 'link', on: '2026-11-20' } as const;
    const said = saidByHost([
      { question: 'siret', answer: SIRET, ...at },
      headcount(null, 'link', '2026-11-20'),
      { question: 'insurer', answer: { name: 'Mutuelle', policy: 'RC 1' }, ...at },
    ]);
    const insured = { liabilityInsurer: 'Mutuelle', liabilityPolicy: 'RC 1' };
    expect(partOfSaid(said, ['siret', 'headcount', 'insurer'])).toEqual({ siret: SIRET, ...insured });
    expect(partOfSaid(said, ['insurer'])).toEqual(insured);
    expect(sirenSaid(said)).toBe('732829320');
    expect(sirenSaid(saidByHost([]))).toBeNull();
  });
});
