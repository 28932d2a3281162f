import { describe, expect, it } from '@jest/globals';
import { LAW_TABLES } from '@seve/law';
import { timetableOf } from '../../agreements/agreement-facts.sample.js';
import { CFA, contractFacts, EMPLOYER, seat } from '../contract-facts.sample.js';
import { payTable } from '../contract-pay.js';
import { barringContract, contractGuards } from './contract-guards.js';

const refused = (...given: Parameters<typeof contractFacts>) =>
  barringContract(contractGuards(contractFacts(...given))).map(({ guard }) => guard);
const told = (...given: Parameters<typeof contractFacts>) => contractGuards(contractFacts(...given)).map(({ reason }) => reason);

describe('the law about a contract', () => {
  it('has nothing against an apprentice of 19 for two years in chemistry', () => {
    expect(refused()).toEqual([]);
  });

  it.each([
    ['contract-dates', { today: '2027-01-05' }],
    ['contract-dates', { endOn: '2027-01-01' }],
    ['contract-age', { student: { birthDate: '1996-01-04' } }],
    ['contract-age', { student: { birthDate: null } }],
    ['contract-duration', { endOn: '2027-05-01' }],
    ['start-windows', { cfa: { trainingStartOn: '2027-04-05' } }],
    ['training', { cfa: { trainingHours: 700 } }],
    ['master', { employer: { masterPracticeMonths: 6 } }],
    ['master', { employer: { masterBirthDate: '2010-01-01' } }],
    ['pay', { employer: { pay: [{ from: '2027-01-04', percent: 43, base: 'smic' as const }] } }],
    ['pay', { employer: { grossCents: 90_000 } }],
    ['other-firms', { employer: { otherFirms: 4, otherFirmsDays: 10, otherFirmsHaveMasters: true } }],
    ['legal-representative', { student: { birthDate: '2009-06-01' } }],
    ['legal-representative', { student: { birthDate: '2009-06-01', guardian: 'unconfirmed' as const } }],
    ['minors', { student: { birthDate: '2009-06-01', guardian: 'confirmed' as const }, employer: { hazards: ['confined_space'] } }],
    ['minors', { student: { birthDate: '2009-06-01', guardian: 'confirmed' as const }, employer: { isHazardous: true, hazards: [] } }],
  ])('refuses by %s', (guard, changes) => {
    expect(refused(changes)).toContain(guard);
  });

  it('adds the weeks of other placements: refused before 18, told to adults', () => {
    const weekends = {
      ...{ id: 'job', kind: 'job' as const, from: '2027-02-01', to: '2027-03-31', isSameHost: false, weeklyMinutes: 960 },
      timetable: timetableOf([6], [8, 12], [13, 17]),
    };
    const levelsOf = (birthDate: string) =>
      contractGuards(contractFacts({ student: { birthDate, guardian: 'confirmed' as const }, others: [weekends] }))
        .filter(({ guard }) => guard === 'other-placements')
        .map(({ level, reason }) => `${level} ${reason.numbers.week}: ${reason.numbers.minutes}`);
    expect(levelsOf('2009-06-01')).toEqual(['refused 2027-02-01: 2580']);
    expect(levelsOf('2007-05-18')).toEqual([]);
    const evenings = { ...weekends, timetable: timetableOf([1, 2, 3, 4, 5], [18, 21]) };
    const adult = contractGuards(contractFacts({ others: [evenings] })).filter(({ guard }) => guard === 'other-placements');
    expect(adult).toMatchObject([{ level: 'told', reason: { numbers: { week: '2027-02-01', minutes: 3_000 } } }]);
  });

  describe('about the seats', () => {
    const minor = { birthDate: '2009-06-01', guardian: 'confirmed' as const };
    const withGuardian = (email: string, name = 'Anne Lefebvre', employer: object = {}) =>
      contractFacts({
        ...{ student: minor, employer },
        signatories: [
          ...[seat('student', 'Inès Lefebvre', 'ines@maison.example'), seat('guardian', name, email)],
          ...[seat('host', EMPLOYER.signatoryName, EMPLOYER.signatoryEmail), seat('school', CFA.signatoryName, CFA.signatoryEmail)],
        ],
      });
    const found = (facts: ReturnType<typeof contractFacts>, ...guards: string[]) =>
      contractGuards(facts).flatMap(({ guard, level, isForSchool = false }) =>
        guards.includes(guard) ? [`${guard} ${level}${isForSchool ? ', for the school' : ''}`] : [],
      );

    it('refuses two of one mailbox that must be of two people, the master’s too, and says so to the school alone', () => {
      expect(found(withGuardian('anne@maison.example'), 'seats', 'ascendant')).toEqual([]);
      expect(found(withGuardian('ines+maman@maison.example'), 'seats')).toEqual(['seats refused, for the school']);
      expect(found(contractFacts({ employer: { masterEmail: 'ines@maison.example' } }), 'seats')).toEqual([
        'seats refused, for the school',
      ]);
      expect(found(withGuardian(CFA.signatoryEmail ?? ''), 'seats')).toEqual(['seats told, for the school']);
    });

    it('asks an employer who seems to be the guardian whether they are an ascendant, and tells what follows from a yes (L6222-5)', () => {
      const ask = ['ascendant refused, for the school'];
      const boss = EMPLOYER.signatoryEmail ?? '';
      expect(found(withGuardian(boss), 'ascendant', 'seats')).toEqual(ask);
      expect(found(withGuardian('anne@maison.example', 'DUBOIS Marc'), 'ascendant')).toEqual(ask);
      expect(found(withGuardian(boss, 'Anne', { isAscendant: false }), 'ascendant')).toEqual([]);
      expect(found(withGuardian(boss, 'Anne', { isAscendant: true }), 'ascendant')).toEqual(['ascendant told']);
      expect(found(contractFacts({ employer: { isAscendant: true } }), 'ascendant')).toEqual([]);
      expect(found({ ...withGuardian(boss), kind: 'professionalisation' }, 'ascendant')).toEqual([]);
    });
  });

  it('tells the school of an employer or a master at a mailbox that anyone opens', () => {
    const mailboxes = (employer: object) =>
      contractGuards(contractFacts({ employer }))
        .filter(({ guard }) => guard === 'host-mailbox')
        .map(({ level, isForSchool, reason }) => [level, isForSchool, reason.numbers.role]);
    expect(mailboxes({})).toEqual([]);
    expect(mailboxes({ signatoryEmail: 'patron@gmail.com' })).toEqual([['told', true, 'host']]);
    expect(mailboxes({ masterEmail: 'maitre@orange.fr', secondMasterEmail: 'second@free.fr' })).toEqual([
      ['told', true, 'tutor'],
      ['told', true, 'tutor'],
    ]);
  });

  it('refuses the paper of a minor while the employer’s words hold a way to reach anyone, and tells a doubt', () => {
    const levels = (birthDate: string, certainty: 'clear' | 'doubt') =>
      contractGuards(contractFacts({ student: { birthDate }, hostWords: [{ field: 'benefits', text: 'snap patron_cool', certainty }] }))
        .filter(({ guard }) => guard === 'host-words')
        .map(({ level }) => level);
    expect(levels('2009-06-01', 'clear')).toEqual(['refused']);
    expect(levels('2009-06-01', 'doubt')).toEqual(['told']);
    expect(levels('2007-05-18', 'clear')).toEqual([]);
  });

  it('asks no representative whom the school has confirmed, nor of an emancipated minor, whose work keeps its limits', () => {
    for (const guardian of ['confirmed', 'not_needed'] as const) {
      const student = { birthDate: '2009-06-01', guardian };
      expect(refused({ student })).not.toContain('legal-representative');
      expect(refused({ student, employer: { hazards: ['confined_space'] } })).toContain('minors');
    }
  });

  it('lets start above 29 on a ground that the training centre notes, or on papers that the school has seen', () => {
    const student = { birthDate: '1994-01-04' };
    expect(refused({ student, cfa: { lateGround: 'top-athlete' } })).not.toContain('contract-age');
    expect(refused({ student: { ...student, legalExceptions: ['apprenticeship_above_29'] } })).not.toContain('contract-age');
    expect(refused({ student, cfa: { lateGround: 'higher-diploma', previousEndOn: '2025-01-01' } })).toContain('contract-age');
  });

  it('counts the apprentices of a master, a third only where one repeats', () => {
    const two = [1, 2].map(() => ({ from: '2026-09-01', to: '2027-08-31', isRepeating: false }));
    expect(refused({ followed: { master: two, secondMaster: [] } })).toContain('master-cap');
    expect(refused({ followed: { master: two.slice(1), secondMaster: [] } })).not.toContain('master-cap');
  });

  it('says every refusal with an article and what would be right', () => {
    const found = contractGuards(
      contractFacts({ endOn: '2027-05-01', cfa: { trainingHours: 100 }, employer: { masterPracticeMonths: 1 } }),
    );
    for (const { reason } of barringContract(found)) {
      expect(reason.article).not.toBe('');
      expect(reason.remedy).toBeDefined();
    }
  });

  it('names the OPCO of the branch, or says that it does not know it', () => {
    expect(told().map(({ sentence }) => sentence.fr)).toContainEqual(expect.stringContaining('OPCO 2i'));
    const unknown = told({ employer: { idcc: '9998' } }).find(({ rule }) => rule === 'opco-of');
    expect(unknown?.doubt).toBeDefined();
  });

  it('tells the hiring aid with what it supposes, each with its doubt', () => {
    const aids = told().filter(({ rule }) => rule === 'aid-conditions' || rule === 'hiring-aid');
    expect(aids.length).toBeGreaterThan(2);
    for (const { doubt } of aids) expect(doubt).toBeDefined();
    expect(told({ employer: { headcount: 300 } }).filter(({ rule }) => rule === 'aid-conditions')).toHaveLength(3);
    expect(told({ cfa: { diplomaLevel: 7 } }).map(({ rule }) => rule)).toContain('employer-share');
  });

  it('asks of a professionalisation contract its own age, length, training and pay', () => {
    const kind = 'professionalisation';
    const asked = { kind, endOn: '2027-12-31', employer: { grossCents: 140_000, idcc: undefined }, cfa: { trainingHours: 300 } } as const;
    expect(refused(asked)).toEqual([]);
    expect(refused({ ...asked, student: { birthDate: '1999-01-01' } })).toContain('contract-age');
    expect(refused({ ...asked, endOn: '2029-12-31' })).toContain('contract-duration');
    expect(refused({ ...asked, cfa: { trainingHours: 100 } })).toContain('training');
    expect(refused({ ...asked, employer: { grossCents: 80_000, idcc: undefined } })).toContain('pay');
  });
});

describe('the pay table of a contract', () => {
  it('begins a line at each birthday and anniversary that counts, at the scale of the branch', () => {
    const lines = payTable(contractFacts(), LAW_TABLES);
    expect(lines.map(({ from, minimumPercent }) => [from, minimumPercent])).toEqual(
      expect.arrayContaining([
        ['2027-01-04', 55],
        ['2028-01-04', 65],
      ]),
    );
    expect(lines.some(({ isTooLow }) => isTooLow)).toBe(false);
  });

  it('holds what the employer offers against each line', () => {
    const lines = payTable(contractFacts({ employer: { pay: [{ from: '2027-01-04', percent: 60, base: 'smic' }] } }), LAW_TABLES);
    expect(lines[0]).toMatchObject({ offered: { percent: 60 }, isTooLow: false });
    expect(lines.find(({ minimumPercent }) => minimumPercent === 65)).toMatchObject({ isTooLow: true });
  });
});
