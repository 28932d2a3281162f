import { describe, expect, it } from '@jest/globals';
import { SIGNATORY_ROLES } from '../agreements/signing.js';
import { InvalidInput } from '../errors.js';
import { isSeatedParty, requireSeatsApart, type SeatedParty } from './seat-fields.js';
import { sharedSeatReason } from './seat-words.js';
import { readsAddressOf, type SeatSharing, sameSeatFaults, seatHolder, seatSharing, seatsOfOthers } from './seats.js';

const PAIRS = SIGNATORY_ROLES.flatMap((one, at) => SIGNATORY_ROLES.slice(at + 1).map((other) => [one, other] as const));

const EXPECTED: Record<string, SeatSharing> = {
  'guardian host': 'may',
  'guardian tutor': 'may',
  'guardian referent': 'doubt',
  'guardian school': 'doubt',
  'host tutor': 'may',
  'referent school': 'may',
};

describe('two seats of a paper', () => {
  it.each(PAIRS)('%s and %s are of two people, or not, whichever is named first', (one, other) => {
    const sharing = EXPECTED[`${one} ${other}`] ?? 'never';
    expect([seatSharing(one, other), seatSharing(other, one)]).toEqual([sharing, sharing]);
    const seats = [seatHolder(one, 'jeanne.petit@gmail.com'), seatHolder(other, 'JeannePetit+x@googlemail.com')];
    const fault = { one: seats[0], other: seats[1], sharing };
    expect(sameSeatFaults(seats)).toEqual(sharing === 'may' ? [] : [fault]);
    expect(sameSeatFaults([seatHolder(one, 'a@x.example', 'account'), seatHolder(other, 'b@x.example', 'account')])).toHaveLength(
      sharing === 'may' ? 0 : 1,
    );
    expect(sameSeatFaults([seatHolder(one, 'a@x.example', 'first'), seatHolder(other, 'b@x.example', 'second')])).toEqual([]);
  });

  it('of a host that is bound by two signatures are of two people', () => {
    expect(seatSharing('host', 'host')).toBe('never');
    const seats = [seatHolder('host', 'mairie@commune.example'), seatHolder('host', 'Mairie+2@commune.example')];
    const [fault, ...others] = sameSeatFaults(seats);
    expect(others).toEqual([]);
    expect(fault && sharedSeatReason(fault).sentence.fr).toBe(
      'Les deux personnes qui signent pour l’accueil ont la même boîte électronique.',
    );
  });

  it('of one kind are not compared, and those of people who sign by hand hold no mailbox', () => {
    expect(sameSeatFaults([seatHolder('guardian', 'a@x.example'), seatHolder('guardian', 'a@x.example')])).toEqual([]);
    expect(sameSeatFaults(SIGNATORY_ROLES.map((role) => seatHolder(role, null)))).toEqual([]);
  });

  it('are compared by every address and account that is known of a person', () => {
    const student = { role: 'student' as const, emails: ['old@x.example', 'new@x.example'], accountIds: ['a', 'b'] };
    const seats = [
      student,
      seatHolder('tutor', 'new+tag@x.example'),
      seatHolder('host', 'h@x.example', 'b'),
      seatHolder('referent', 'r@x.example'),
    ];
    expect(seatsOfOthers(seats, student).map(({ role }) => role)).toEqual(['tutor', 'host']);
  });

  it('show their addresses to the school, and to a host those of its own side and of the school', () => {
    const read = (side: 'host' | 'school') => SIGNATORY_ROLES.filter((role) => readsAddressOf(side, role));
    expect(read('school')).toEqual([...SIGNATORY_ROLES]);
    expect(read('host')).toEqual(['host', 'tutor', 'referent', 'school']);
  });
});

describe('an address in a part', () => {
  const paper = {
    parts: {
      host: { signatoryEmail: 'boss@firm.example', tutorEmail: 'tutor@firm.example' },
      school: { signatoryEmail: 'head@school.example', referentEmail: 'teacher@school.example' },
      employer: { signatoryEmail: 'boss@firm.example', masterEmail: 'master@firm.example' },
      cfa: { signatoryEmail: 'visa@school.example' },
    },
    student: { address: 'ines@home.example' },
  };
  const faults = (party: SeatedParty, content: object): string[] => {
    try {
      requireSeatsApart(party, content, paper);
      return [];
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      return error.errors.map(({ path, code }) => `${path} ${code}`);
    }
  };
  const taken = (field: string) => [`content.${field} signature.seat-taken`];

  it.each<[SeatedParty, string, string]>([
    ['host', 'signatoryEmail', 'Teacher+x@school.example'],
    ['host', 'secondSignatoryEmail', 'head@school.example'],
    ['host', 'tutorEmail', 'head@school.example'],
    ['school', 'signatoryEmail', 'boss@firm.example'],
    ['school', 'referentEmail', 'tutor@firm.example'],
    ['school', 'referentEmail', 'ines+x@home.example'],
    ['employer', 'masterEmail', 'visa@school.example'],
    ['employer', 'secondMasterEmail', 'visa@school.example'],
    ['cfa', 'signatoryEmail', 'master@firm.example'],
    ['cfa', 'signatoryEmail', 'ines@home.example'],
  ])('of the %s, %s, may not be %s, which another seat of the paper has', (party, field, email) => {
    expect(faults(party, { [field]: email })).toEqual(taken(field));
  });

  it('says nothing to a host of the student’s, which it does not read', () => {
    for (const party of ['host', 'employer'] as const) expect(faults(party, { signatoryEmail: 'ines@home.example' })).toEqual([]);
  });

  it('of the second signatory of a host is not that of the first', () => {
    const both = { signatoryEmail: 'mairie@commune.example', secondSignatoryEmail: 'Mairie+2@commune.example' };
    expect(faults('host', both)).toEqual(taken('secondSignatoryEmail'));
    expect(faults('host', { ...both, secondSignatoryEmail: 'direction@commune.example' })).toEqual([]);
  });

  it('may name one person twice on one side, and nobody yet', () => {
    expect(faults('host', { signatoryEmail: 'a@firm.example', tutorEmail: 'a@firm.example' })).toEqual([]);
    expect(faults('school', { signatoryEmail: 'a@school.example', referentEmail: 'A@school.example' })).toEqual([]);
    expect(faults('cfa', { signatoryEmail: '' })).toEqual([]);
    expect(() => requireSeatsApart('school', { referentEmail: 'a@x.example' }, { parts: {}, student: null })).not.toThrow();
  });

  it('names seats in four parts', () => {
    expect(['host', 'school', 'employer', 'cfa', 'student', 'apprentice'].map(isSeatedParty)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
