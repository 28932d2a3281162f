import { describe, expect, it } from '@jest/globals';
import { type GuardianSeat, guardianMailbox, guardianSeatAddress, guardianStanding } from './guardian.js';
import { guardianDoubts } from './guardian-doubts.js';

const PUPIL = { firstName: 'Inès', lastName: 'Lefèbvre', email: 'ines@maison.example' };
const MOTHER = { firstName: 'Claire', lastName: 'Lefèbvre', email: 'claire@maison.example' };
const NOBODY = { pupils: [], guardians: [] };

describe('the guardian of a minor', () => {
  it('counts once the school has confirmed the contact, and is not needed once the pupil is emancipated', () => {
    expect([guardianStanding(false, null), guardianStanding(false, { isConfirmed: false })]).toEqual(['missing', 'unconfirmed']);
    expect([guardianStanding(false, { isConfirmed: true }), guardianStanding(true, null)]).toEqual(['confirmed', 'not_needed']);
  });

  it('signs on paper without an address, or where the family has one mailbox', () => {
    expect(guardianMailbox(MOTHER.email, PUPIL.email)).toBe(MOTHER.email);
    expect(guardianMailbox(MOTHER.email, null)).toBe(MOTHER.email);
    expect(guardianMailbox(null, PUPIL.email)).toBeNull();
    expect(guardianMailbox('Ines+maman@Maison.example', PUPIL.email)).toBeNull();
  });
});

describe('the address at which the seat of a guardian counts', () => {
  const SEAT: GuardianSeat = {
    ...{ email: 'claire@maison.example', isCorrected: false, isSignedByCode: false, birthDate: '2010-03-01', isEmancipated: false },
    guardian: { email: 'Claire@maison.example', isConfirmed: true },
  };
  const countsFor = (changes: Partial<GuardianSeat>) => guardianSeatAddress({ ...SEAT, ...changes }, '2026-12-01');

  it('is that of the contact that the school confirms today, and none while it confirms none', () => {
    expect(countsFor({})).toBe('Claire@maison.example');
    expect(countsFor({ guardian: { email: 'paul@maison.example', isConfirmed: true } })).toBe('paul@maison.example');
    expect(countsFor({ guardian: { email: SEAT.email, isConfirmed: false } })).toBeNull();
    expect(countsFor({ guardian: null })).toBeNull();
    expect(countsFor({ guardian: { email: null, isConfirmed: true } })).toBeNull();
  });

  it('is the one that the school wrote on the seat, as long as it confirms a guardian', () => {
    const guardian = { email: 'paul@maison.example', isConfirmed: true };
    expect(countsFor({ isCorrected: true, guardian })).toBe(SEAT.email);
    expect(countsFor({ isCorrected: true, guardian: { ...guardian, isConfirmed: false } })).toBeNull();
  });

  it('stays that of who has signed there by code, and of the guardian of a pupil of age or emancipated', () => {
    const unknown = { guardian: null };
    for (const changes of [{ isSignedByCode: true }, { birthDate: '2008-11-30' }, { birthDate: null }, { isEmancipated: true }])
      expect(countsFor({ ...unknown, ...changes })).toBe(SEAT.email);
  });
});

describe('what makes a school look twice at a guardian', () => {
  it('is nothing for a parent with a mailbox of their own, whatever others there are', () => {
    const around = { pupils: [{ email: 'tom@maison.example' }], guardians: [{ ...MOTHER, email: 'paul@maison.example' }] };
    expect(guardianDoubts(MOTHER, PUPIL, around)).toEqual([]);
    expect(guardianDoubts({ ...MOTHER, email: null }, { ...PUPIL, email: null }, around)).toEqual([]);
  });

  it('is a name or a mailbox of the pupil, with or without tag and accents', () => {
    expect(guardianDoubts({ ...PUPIL, firstName: 'ines', email: 'ines+2@maison.example' }, PUPIL, NOBODY)).toEqual([
      'pupil_name',
      'pupil_mailbox',
    ]);
    expect(guardianDoubts({ firstName: 'Lefebvre', lastName: 'Inès', email: null }, PUPIL, NOBODY)).toEqual(['pupil_name']);
  });

  it('is the mailbox of another pupil, or of the guardian of another name; one parent of two children is no doubt', () => {
    expect(
      guardianDoubts({ ...MOTHER, email: 'Tom+x@maison.example' }, PUPIL, { pupils: [{ email: 'tom@maison.example' }], guardians: [] }),
    ).toEqual(['other_pupil']);
    const other = { firstName: 'Paul', lastName: 'Roux', email: MOTHER.email };
    expect(guardianDoubts(MOTHER, PUPIL, { pupils: [], guardians: [other] })).toEqual(['other_guardian']);
    expect(guardianDoubts(MOTHER, PUPIL, { pupils: [], guardians: [{ ...MOTHER, lastName: 'LEFEBVRE' }] })).toEqual([]);
  });
});
