import { describe, expect, it } from '@jest/globals';
import { minorActsOf } from './minor-acts.js';

const TODAY = '2026-11-28';
const SETTLED = {
  ...{ isEmancipated: false, hasGuardian: true, isGuardianConfirmed: true, isGuardianWaiting: false, isGuardianAgreed: true },
  ...{ isAgreementAsked: false, isSchoolAgreed: false },
};
const UNCONFIRMED = { isGuardianConfirmed: false, isGuardianWaiting: true };
const child = { ...SETTLED, birthDate: '2012-03-01' };
const youth = { ...SETTLED, birthDate: '2010-03-01' };
const adult = { ...SETTLED, birthDate: '2008-11-28' };

describe('what adults have to do for a minor', () => {
  it('is nothing once all have answered', () => {
    expect([child, youth, adult].map((one) => minorActsOf(one, TODAY))).toEqual([[], [], []]);
  });

  it('is to find a contact of the guardian, before anything is asked of that person', () => {
    expect(minorActsOf({ ...child, hasGuardian: false, isGuardianAgreed: null }, TODAY)).toEqual(['guardian_contact']);
    expect(minorActsOf({ ...youth, hasGuardian: false }, TODAY)).toEqual(['guardian_contact']);
  });

  it('is to say so of a second guardian too, while the first is asked already', () => {
    expect(minorActsOf({ ...child, isGuardianWaiting: true, isGuardianAgreed: null }, TODAY)).toEqual([
      'guardian_confirmation',
      'guardian_consent',
    ]);
  });

  it('is to say who the guardian is, before that person is asked; an emancipated minor has none', () => {
    expect(minorActsOf({ ...child, ...UNCONFIRMED, isGuardianAgreed: null }, TODAY)).toEqual(['guardian_confirmation']);
    expect(minorActsOf({ ...youth, ...UNCONFIRMED }, TODAY)).toEqual(['guardian_confirmation']);
    const emancipated = { ...youth, isEmancipated: true, isGuardianConfirmed: false };
    expect([true, false].map((hasGuardian) => minorActsOf({ ...emancipated, hasGuardian }, TODAY))).toEqual([[], []]);
  });

  it('is to have the answer of the guardian under 15 alone; a no is an answer', () => {
    expect(minorActsOf({ ...child, isGuardianAgreed: null }, TODAY)).toEqual(['guardian_consent']);
    expect(minorActsOf({ ...child, isGuardianAgreed: false }, TODAY)).toEqual([]);
    expect(minorActsOf({ ...youth, isGuardianAgreed: null }, TODAY)).toEqual([]);
  });

  it('is to answer a student of 15 to 17 who asks the school', () => {
    expect(minorActsOf({ ...youth, isAgreementAsked: true }, TODAY)).toEqual(['school_agreement']);
    expect(minorActsOf({ ...youth, isAgreementAsked: true, isSchoolAgreed: true }, TODAY)).toEqual([]);
    expect(minorActsOf({ ...child, isAgreementAsked: true }, TODAY)).toEqual([]);
  });

  it('ends on the birthday, and is unknown without a birth date', () => {
    const asked = { ...SETTLED, hasGuardian: false, isAgreementAsked: true };
    expect(minorActsOf({ ...asked, birthDate: '2008-11-29' }, TODAY)).toEqual(['guardian_contact', 'school_agreement']);
    expect(minorActsOf({ ...asked, birthDate: '2008-11-28' }, TODAY)).toEqual([]);
    expect(minorActsOf({ ...asked, birthDate: null }, TODAY)).toEqual([]);
  });
});
