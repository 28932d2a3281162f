import { describe, expect, it } from '@jest/globals';
import { legalAnswer } from '@seve/law';
import { areHazardsKnown, asksHazards, hazardsOrUnknown } from './offer-hazards.js';

describe('what an offer says of its hazards', () => {
  const at = (birthDate: string, hazards: readonly string[] | null) =>
    legalAnswer({
      ...{ kind: 'pfmp', birthDate, firstDay: '2027-03-01', lastDay: '2027-03-26', isVocational: true, lowerSecondaryFinished: true },
      ...{ legalExceptions: [], minAge: null, fitnessNoticeOn: '2026-12-01', hazards: hazardsOrUnknown(hazards) },
      employerDeclarations: [{ hazards: ['not_known'], declaredOn: '2026-09-01' }],
      schoolDeclarations: [{ hazards: ['not_known'], declaredOn: '2026-09-01' }],
    }).ok;

  it.each([
    ['none', [], true, true],
    ['unknown', ['not_known'], false, true],
    ['not answered', null, false, true],
  ] as const)('%s', (_answer, hazards, isOpenAt16, isOpenAt19) => {
    expect([at('2010-05-01', hazards), at('2007-05-01', hazards)]).toEqual([isOpenAt16, isOpenAt19]);
    expect(areHazardsKnown(hazardsOrUnknown(hazards))).toBe(isOpenAt16);
  });

  it('is asked of each post that minors may be shown', () => {
    expect([null, 16, 17, 18].map((minAge) => asksHazards({ minAge }))).toEqual([true, true, true, false]);
  });
});
