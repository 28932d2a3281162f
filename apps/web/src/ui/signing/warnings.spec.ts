import { describe, expect, it } from '@jest/globals';
import type { AgreementFinding } from '@seve/api-client';
import { warningsOf } from './warnings.js';

const finding = (level: AgreementFinding['level'], confirmation: string | null, sentence: string): AgreementFinding => ({
  ...{ guard: 'working-time', level, confirmation, isConfirmed: false },
  reason: { rule: 'rule', article: 'L124-14', sentence, remedy: null, doubt: null } as AgreementFinding['reason'],
});

describe('the warnings that a school confirms', () => {
  it('are one for each thing to confirm, with all that the law says of it', () => {
    const warnings = warningsOf([
      finding('warned', 'working_time', 'Un jour est long.'),
      finding('told', null, 'À savoir.'),
      finding('warned', 'quota_uncounted', 'Effectif inconnu.'),
      finding('warned', 'working_time', 'Une semaine est longue.'),
      finding('refused', null, 'Interdit.'),
    ]);
    expect(warnings.map(({ id, findings }) => [id, findings.length])).toEqual([
      ['working_time', 2],
      ['quota_uncounted', 1],
    ]);
  });
});
