import { describe, expect, it } from '@jest/globals';
import type { ApplicationPeople } from '@seve/database';
import { linksAt } from './application-links.js';
import { LETTERS_OF_MOVE } from './letters-of-move.js';

type Move = keyof typeof LETTERS_OF_MOVE;

const reader = (firstName: string) => ({
  accountId: firstName,
  address: `${firstName.toLowerCase()}@demo.example`,
  locale: 'fr' as const,
  firstName,
});

const PEOPLE: ApplicationPeople = {
  applicationId: 'an-application',
  studentId: 'a-student',
  status: 'submitted',
  readAt: null,
  refusalReason: 'dates',
  refusalShared: true,
  companyMessage: 'Merci',
  answerBy: '2026-12-03',
  version: 1,
  offerId: 'an-offer',
  kind: 'internship',
  offerTitle: 'Technicien / Technicienne de laboratoire',
  startFrom: '2027-01-11',
  communeInsee: '80021',
  companyId: 'a-company',
  companyName: 'Amidonnerie du Santerre',
  companyPhone: null,
  sites: [],
  actorAccountId: null,
  lastName: 'Lefebvre',
  birthDate: '2006-03-02',
  schoolName: 'Lycée de la Haute-Somme',
  classGroupId: 'a-class',
  className: 'BTS 2',
  placementId: 'a-place',
  startOn: '2027-01-11',
  endOn: '2027-03-05',
  address: '12 rue de la Fécule',
  student: reader('Ines'),
  contact: reader('Marc'),
  ending: null,
  phoneRefusal: null,
  teacher: reader('Nadia'),
  guardians: [],
};

function written(move: Move, changes: Partial<ApplicationPeople> = {}) {
  return LETTERS_OF_MOVE[move]({ people: { ...PEOPLE, ...changes }, links: linksAt('https://seve.example'), today: '2026-11-24' });
}

const told = (move: Move, changes: Partial<ApplicationPeople> = {}) =>
  written(move, changes).map(({ letter, to }) => `${letter} > ${to.accountId}`);

const READ = { readAt: new Date('2026-11-24T10:00:00Z') };

describe('a move of an application is told', () => {
  it.each<[Move, string[]]>([
    ['submitted', ['application-received > Marc', 'application-sent > Ines', 'application-teacher-copy > Nadia']],
    ['offered', ['application-offered > Ines', 'application-teacher-copy > Nadia']],
    ['rejected', ['application-rejected > Ines', 'application-teacher-copy > Nadia']],
    ['refused_by_phone', ['application-rejected > Ines', 'application-teacher-copy > Nadia', 'application-refused-by-phone > Marc']],
    ['refusal_corrected', ['application-refusal-corrected > Ines', 'application-teacher-copy > Nadia']],
    ['accepted', ['application-accepted > Ines', 'application-accepted > Marc', 'application-teacher-copy > Nadia']],
    ['closed_with_offer', ['application-offer-closed > Ines']],
    ['expired', ['application-expired > Ines', 'application-expired > Marc']],
    ['expired_by_student', ['application-offer-lapsed > Ines', 'application-offer-lapsed > Marc', 'application-offer-lapsed > Nadia']],
    ['read', ['application-read > Ines']],
    ['pool', ['application-pooled > Ines']],
  ])('%s', (move, letters) => expect(told(move)).toEqual(letters));

  it.each<[Move, string[]]>([
    ['withdrawn', ['application-withdrawn > Marc', 'application-teacher-copy > Nadia']],
    ['declined', ['application-withdrawn > Marc', 'application-teacher-copy > Nadia']],
    ['obsolete', ['application-obsolete > Marc']],
  ])('%s to the company only if it had read', (move, letters) => {
    expect(told(move, READ)).toEqual(letters);
    expect(told(move).filter((letter) => letter.endsWith('Marc'))).toEqual([]);
  });

  it.each(Object.keys(LETTERS_OF_MOVE) as Move[])('%s to all others where the company has no member left', (move) => {
    const others = told(move, READ).filter((letter) => !letter.endsWith('Marc'));
    expect(told(move, { ...READ, contact: null })).toEqual(others);
  });

  it('accepted to each guardian of a minor, who have no account', () => {
    const guardians = [
      { address: 'paul@demo.example', firstName: 'Paul' },
      { address: 'famille@demo.example', firstName: 'Claire' },
    ];
    const letters = written('accepted', { guardians });
    expect(letters.at(-2)).toMatchObject({ to: { address: 'paul@demo.example' }, params: { guardianName: 'Paul' } });
    const letter = letters.at(-1);
    expect(letter).toMatchObject({
      letter: 'application-guardian-copy',
      to: { accountId: null, address: 'famille@demo.example', locale: 'fr' },
      params: {
        act: 'accepted',
        guardianName: 'Claire',
        studentName: 'Ines',
        startOn: '2027-01-11',
        link: 'https://seve.example/offres/an-offer',
      },
    });
  });

  it('to the guardian in the language of the student, which no guardian chooses', () => {
    const guardians = [{ address: 'family@demo.example', firstName: 'Claire' }];
    expect(written('accepted', { guardians, student: { ...PEOPLE.student, locale: 'en' } }).at(-1)?.to.locale).toBe('en');
  });

  it('offered to the guardian too, with the last day to answer', () => {
    const letters = written('offered', { guardians: [{ address: 'famille@demo.example', firstName: 'Claire' }] });
    expect(letters.map(({ letter }) => letter)).toEqual(['application-offered', 'application-teacher-copy', 'application-guardian-copy']);
    expect(letters[0]?.params).toMatchObject({ answerBy: '2026-12-03' });
    expect(letters[2]?.params).toMatchObject({ act: 'offered', answerBy: '2026-12-03', startOn: '2027-01-11' });
  });

  it('with the reason and the words of a refusal only where the company shares them', () => {
    expect(written('rejected')[0]?.params).toMatchObject({ reason: 'dates', message: 'Merci', ideas: [] });
    expect(written('rejected', { refusalShared: false })[0]?.params).toMatchObject({ reason: null, message: null });
  });

  it('again after an equal move: the version it made ends the occurrence', () => {
    expect(written('rejected', { version: 7 }).map(({ occurrence }) => occurrence)).toEqual(['7', 'rejected 7']);
  });

  it('of a place that lapsed to the teacher as copies come, to the others at once', () => {
    const preferences = written('expired_by_student').map(({ to, preference }) => [to.accountId, preference]);
    expect(preferences).toEqual([
      ['Ines', undefined],
      ['Marc', undefined],
      ['Nadia', 'place-copies'],
    ]);
  });

  it('of an unsolicited application leads to everybody who wrote to the company without an offer', () => {
    const [letter] = written('withdrawn', { ...READ, offerId: null, offerTitle: null });
    expect(letter?.params).toMatchObject({ offerTitle: null, link: 'https://seve.example/entreprise/candidatures-spontanees' });
  });

  it('to no teacher for a student without class', () => {
    expect(told('submitted', { teacher: null, classGroupId: null })).toEqual(['application-received > Marc', 'application-sent > Ines']);
  });

  it('each once: the copies to the teacher tell their occasions apart', () => {
    const copies = (['submitted', 'offered', 'accepted'] as const).flatMap((move) =>
      written(move).filter(({ to }) => to.accountId === 'Nadia'),
    );
    expect(copies.map(({ occurrence }) => occurrence)).toEqual(['sent 1', 'offered 1', 'accepted 1']);
  });
});

describe('the name in a letter to the company', () => {
  const named = (changes: Partial<ApplicationPeople>) => written('submitted', changes)[0]?.params.studentName;

  it('is first name and initial for a minor it has not read', () => {
    expect(named({ birthDate: '2010-01-15' })).toBe('Ines L.');
    expect(named({ birthDate: '2010-01-15', ...READ })).toBe('Ines Lefebvre');
    expect(named({})).toBe('Ines Lefebvre');
  });
});
