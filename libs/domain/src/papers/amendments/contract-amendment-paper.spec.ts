import { describe, expect, it } from '@jest/globals';
import { LAW_TABLES } from '@seve/law';
import { contractFacts } from '../../contracts/contract-facts.sample.js';
import { payTable } from '../../contracts/contract-pay.js';
import { paperFaults } from '../paper-faults.js';
import { paperLines } from '../paper-text.js';
import { contractAmendmentPaper } from './contract-amendment-paper.js';

const facts = contractFacts();
const PAPER = {
  ...{ kind: 'apprenticeship' as const, number: 1, writtenAt: new Date('2027-06-01T09:00:00Z'), hostName: 'Amidonnerie du Santerre' },
  ...{ studentName: 'Inès Petit', schoolName: 'CFA de la chimie', signedOn: '2026-12-01', registeredAs: '080202701NC1234' },
  before: { parts: facts.parts, days: { startOn: facts.startOn, endOn: facts.endOn } },
  amendment: {
    ...{ number: 2, motives: ['pay', 'hours'] as const, reason: 'Le poste change.', effectiveOn: '2027-07-01' },
    changes: { employer: { weeklyMinutes: 1_920, benefits: 'Repas' } },
  },
  pay: payTable(facts, LAW_TABLES),
  signatories: [{ role: 'host' as const, name: 'Marc Dubois' }],
};

describe('the paper of an amendment of a contract', () => {
  const paper = contractAmendmentPaper(PAPER);
  const text = paperLines(paper).join('\n');

  it('says what was, what is, from when, and to whom it goes', () => {
    expect(paperFaults(paper)).toEqual([]);
    expect(paper.title).toBe('Avenant n°\u00a02 au contrat d’apprentissage\u00a0: Inès Petit, Amidonnerie du Santerre');
    for (const words of [
      'la rémunération et la durée du travail',
      'Le poste change.',
      '35\u00a0h',
      '32\u00a0h',
      'Repas',
      'rien',
      'D6224-5',
    ])
      expect(text).toContain(words);
    for (const words of ['1er juillet 2027', '1er décembre 2026', '080202701NC1234', 'Marc Dubois']) expect(text).toContain(words);
    expect(text).toContain('Rémunération par période');
  });

  it('leaves out what is not known', () => {
    const bare = paperLines(contractAmendmentPaper({ ...PAPER, number: null, pay: [], signedOn: null, registeredAs: null })).join('\n');
    expect(bare).not.toContain('signé le');
    expect(bare).not.toContain('Numéro du contrat');
    expect(bare).not.toContain('Rémunération par période');
  });
});
