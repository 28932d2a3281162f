import { describe, expect, it } from '@jest/globals';
import {
  companyAgreementStep,
  nextAgreementStep,
  nextContractStep,
  readAgreementSearch,
  readCompanyAgreementSearch,
  readContractSearch,
} from './list-search.js';

describe('the list of papers in the address', () => {
  it('names a step that exists', () => {
    expect(readAgreementSearch({ etape: 'to_sign' })).toEqual({ etape: 'to_sign' });
    expect(readAgreementSearch({ etape: 'nowhere' })).toEqual({ etape: undefined });
    expect(readContractSearch({ etape: 'to_file' })).toEqual({ etape: 'to_file' });
    expect(readContractSearch({ etape: 'nowhere' })).toEqual({ etape: undefined });
  });

  it('shows a company the agreements to fill where it names no step', () => {
    expect(companyAgreementStep(readCompanyAgreementSearch({ etape: 'to_sign' }))).toBe('to_sign');
    expect(companyAgreementStep(readCompanyAgreementSearch({}))).toBe('with_host');
    expect(companyAgreementStep(readCompanyAgreementSearch({ etape: 'nowhere' }))).toBe('with_host');
    expect(readCompanyAgreementSearch({ etape: 'with_host' })).toEqual({ etape: undefined });
  });
});

describe('an empty step', () => {
  const counts = [
    { step: 'with_host', count: 2 },
    { step: 'to_fill', count: 0 },
    { step: 'to_validate', count: 1 },
    { step: 'signed', count: 9 },
  ] as const;

  it('leads to the reader’s own step first, then to the first that has work', () => {
    expect([nextAgreementStep(counts, 'teacher'), nextAgreementStep(counts, 'school_staff')]).toEqual(['to_validate', 'with_host']);
    expect(
      nextContractStep([
        { step: 'to_fill', count: 0 },
        { step: 'to_file', count: 2 },
      ]),
    ).toBe('to_file');
  });

  it('leads nowhere once everything is signed, or over', () => {
    expect(nextAgreementStep([{ step: 'signed', count: 9 }], 'teacher')).toBeNull();
    expect(nextContractStep([{ step: 'over', count: 3 }])).toBeNull();
  });
});
