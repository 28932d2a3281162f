import { describe, expect, it } from '@jest/globals';
import type { AgreementList } from '@seve/domain';
import { nextStep, OWN_CONTRACT_STEPS, ownAgreementSteps, readAgreementSearch, readContractSearch } from './list-search.js';

describe('the list of papers in the address', () => {
  it('names a step that exists', () => {
    expect(readAgreementSearch({ etape: 'to_sign' })).toEqual({ etape: 'to_sign' });
    expect(readAgreementSearch({ etape: 'nowhere' })).toEqual({ etape: undefined });
    expect(readContractSearch({ etape: 'to_file' })).toEqual({ etape: 'to_file' });
    expect(readContractSearch({ etape: 'nowhere' })).toEqual({ etape: undefined });
  });

  it('opens with what the reader has to do where it names no step', () => {
    const { school, company } = ownAgreementSteps;
    expect([school('teacher')[0], school('school_staff')[0], company()[0]]).toEqual(['to_validate', 'to_fill', 'with_host']);
  });
});

describe('an empty step', () => {
  const counts: readonly { step: AgreementList; count: number }[] = [
    { step: 'with_host', count: 2 },
    { step: 'to_fill', count: 0 },
    { step: 'to_validate', count: 1 },
    { step: 'signed', count: 9 },
  ];
  const { school, company } = ownAgreementSteps;

  it('leads to a step of the reader first, then to the first that has work', () => {
    expect(nextStep(counts, school('teacher'))).toBe('to_validate');
    expect(nextStep(counts, school('school_staff'))).toBe('with_host');
    expect(nextStep([{ step: 'to_fill', count: 3 }, ...counts], company())).toBe('with_host');
    expect(nextStep([{ step: 'to_file', count: 2 }], OWN_CONTRACT_STEPS.school)).toBe('to_file');
  });

  it('leads nowhere once everything is signed, or over', () => {
    expect(nextStep([{ step: 'signed', count: 9 }], school('teacher'))).toBeNull();
    expect(nextStep([{ step: 'over', count: 3 }], OWN_CONTRACT_STEPS.company)).toBeNull();
  });
});
