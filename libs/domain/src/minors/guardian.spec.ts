import { describe, expect, it } from '@jest/globals';
import {
  type GuardianSeat,
  guardianMailbox,
  guardianSeatAddress,
  guardianStanding,
  guardiansOnPaper,
  signingGuardians,
} from './guardian.js';
import { guardianDoubts } from './guardian-doubts.js';

const PUPIL = { firstName: 'Inès', lastName: 'Lefèbvre', email: 'ines@maison.example' };
const MOTHER = { firstName: 'Claire', lastName: 'Lefèbvre', email: 'claire@maison.example' };
const NOBODY = { pupils: [], guardians: [] };

describe('the guardian of a minor', () => {
  it('counts once the school has confirmed the contact, and is not needed once the pupil is emancipated', () => {
    const [unconfirmed, confirmed] = [{ isConfirmed: false }, { isConfirmed: true }];
    expect([guardianStanding(false, []), guardianStanding(false, [unconfirmed])]).toEqual(['missing', 'unconfirmed']);
    expect([guardianStanding(false, [unconfirmed, confirmed]), guardianStanding(true, [])]).toEqual(['confirmed', 'not_needed']);
  });

  it('signs on paper without an address, or where the family has one mailbox', () => {
    expect(guardianMailbox(MOTHER.email, PUPIL.email)).toBe(MOTHER.email);
    expect(guardianMailbox(MOTHER.email, null)).toBe(MOTHER.email);
    expect(guardianMailbox(null, PUPIL.email)).toBeNull();
    expect(guardianMailbox('Ines+maman@Maison.example', PUPIL.email)).toBeNull();
  });

  it('of two: each confirmed one with a mailbox has a seat, one who is not confirmed has none beside the other', () => {
    const [mother, father] = ['claire', 'paul'].map((name) => ({
      name,
      email: `${name}@maison.example` as string | null,
      isConfirmed: true,
    }));
    if (!mother || !father) throw new Error('two guardians');
    const seats = (...guardians: (typeof mother)[]) =>
      signingGuardians(guardians, PUPIL.email).map(({ name, email }) => `${name} ${email}`);
    expect(seats(mother, father)).toEqual(['claire claire@maison.example', 'paul paul@maison.example']);
    expect(seats({ ...mother, isConfirmed: false }, father)).toEqual(['paul paul@maison.example']);
    expect(seats({ ...mother, email: null }, father)).toEqual(['paul paul@maison.example']);
    expect(seats({ ...mother, email: null }, { ...father, email: PUPIL.email })).toEqual(['claire null']);
    expect(seats({ ...mother, isConfirmed: false }, { ...father, isConfirmed: false })).toEqual(['claire claire@maison.example']);
    const phones = ['+33322000001', '+33322000002'] as const;
    expect(
      guardiansOnPaper([
        { ...mother, email: null, phone: phones[0] },
        { ...father, phone: phones[1] },
      ]),
    ).toEqual({ name: 'claire et paul', email: father.email, phone: '+33322000001, +33322000002' });
    expect(guardiansOnPaper([{ ...father, phone: null }])?.phone).toBeNull();
    expect([signingGuardians([], null), guardiansOnPaper([])]).toEqual([[], null]);
  });
});

describe('the address at which the seat of a guardian counts', () => {
  const CLAIRE = { name: 'Claire Lefebvre', email: 'Claire@maison.example', isConfirmed: true };
  const PAUL = { name: 'Paul Lefebvre', email: 'paul@maison.example', isConfirmed: true };
  const SEAT: GuardianSeat = {
    ...{ name: CLAIRE.name, email: 'claire@maison.example', isCorrected: false, isSignedByCode: false },
    ...{ birthDate: '2010-03-01', isEmancipated: false, guardians: [CLAIRE] },
  };
  const countsFor = (changes: Partial<GuardianSeat>) => guardianSeatAddress({ ...SEAT, ...changes }, '2026-12-01');

  it('is that of the contact that the school confirms today, and none while it confirms none', () => {
    expect(countsFor({})).toBe(CLAIRE.email);
    expect(countsFor({ guardians: [{ ...CLAIRE, email: 'c.roux@maison.example' }] })).toBe('c.roux@maison.example');
    expect(countsFor({ guardians: [PAUL] })).toBeNull();
    expect(countsFor({ guardians: [PAUL, CLAIRE] })).toBe(CLAIRE.email);
    expect(countsFor({ guardians: [{ ...CLAIRE, isConfirmed: false }, PAUL] })).toBeNull();
    expect(countsFor({ guardians: [] })).toBeNull();
    expect(countsFor({ guardians: [{ ...CLAIRE, email: null }] })).toBeNull();
  });

  it('is the one that the school wrote on the seat, as long as it confirms a guardian of that name', () => {
    const moved = { ...CLAIRE, email: 'c.roux@maison.example' };
    expect(countsFor({ isCorrected: true, guardians: [moved] })).toBe(SEAT.email);
    expect(countsFor({ isCorrected: true, guardians: [{ ...moved, isConfirmed: false }, PAUL] })).toBeNull();
  });

  it('stays that of who has signed there by code, and of the guardian of a pupil of age or emancipated', () => {
    const unknown = { guardians: [] };
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
