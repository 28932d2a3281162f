import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../time/civil-date.js';
import { hostFirms } from './host-firms.js';
import { masterCap } from './master-cap.js';
import { masterEligibility } from './master-eligibility.js';
import { referentCap } from './referent-cap.js';
import { tutorCap } from './tutor-cap.js';

const running = (count: number, from = '2026-09-01', to: string | null = '2026-12-18') =>
  Array.from({ length: count }, () => ({ from, to }));
const apprentice = (isRepeating: boolean) => ({ from: '2026-09-01', to: '2028-08-31', isRepeating });
const apprentices = (...repeats: boolean[]) => repeats.map(apprentice);

describe('tutor-cap: three agreements at once (R124-13)', () => {
  it('refuses a tutor with 3 conventions running on the start date', () => {
    expect(tutorCap(running(3), '2026-10-05')).toMatchObject({ ok: false, reasons: [{ numbers: { running: 3, maximum: 3 } }] });
  });

  it('accepts when one of them ends the day before', () => {
    expect(tutorCap([...running(2), { from: '2026-09-01', to: '2026-10-04' }], '2026-10-05').ok).toBe(true);
  });

  // By hand: who runs on the first day, both ends counted.
  it.each([
    ['none', [], true],
    ['two', running(2), true],
    ['four', running(4), false],
    ['three, one ends on that very day', [...running(2), { from: '2026-09-01', to: '2026-10-05' }], false],
    ['three, one begins the day after', [...running(2), { from: '2026-10-06', to: null }], true],
    ['three without a known end', running(3, '2026-01-05', null), false],
  ])('%s: %s', (_case, agreements, ok) => expect(tutorCap(agreements, '2026-10-05').ok).toBe(ok));
});

describe('referent-cap: 24 interns at once (D124-3)', () => {
  it('refuses the 25th simultaneous intern', () => {
    expect(referentCap(running(24), { from: '2026-10-05', to: '2026-12-18' })).toMatchObject({
      ok: false,
      reasons: [{ numbers: { followed: 24 } }],
    });
  });

  it.each([
    ['the 24th', running(23), true],
    ['24 that ended the day before', running(24, '2026-06-01', '2026-10-04'), true],
    ['24 of whom one begins after the new one has ended', [...running(23), ...running(1, '2026-12-19')], true],
    ['24 of whom one begins on its last day', [...running(23), ...running(1, '2026-12-18', null)], false],
    ['23 until October, 23 others from November', [...running(23, '2026-09-01', '2026-10-31'), ...running(23, '2026-11-01')], true],
  ])('%s: %s', (_case, followed, ok) => expect(referentCap(followed, { from: '2026-10-05', to: '2026-12-18' }).ok).toBe(ok));
});

describe('master-cap: two apprentices and one who repeats (R6223-6)', () => {
  it('refuses a third apprentice', () => expect(masterCap(apprentices(false, false), apprentice(false)).ok).toBe(false));
  it('accepts the third one when it is a prolongation after failure', () => {
    expect(masterCap(apprentices(false, false), apprentice(true)).ok).toBe(true);
    expect(masterCap(apprentices(false, true), apprentice(false)).ok).toBe(true);
  });

  it.each([
    ['a first', [], false, true],
    ['a second', [false], false, true],
    ['a fourth after one who repeats', [false, false, true], false, false],
    ['a fourth who repeats', [false, false, true], true, false],
    ['a second who repeats', [true], true, true],
    ['a third who repeats beside two who repeat', [true, true], true, true],
  ])('%s: followed %p, added repeats %s -> %s', (_case, followed, repeats, ok) => {
    expect(masterCap(apprentices(...followed), apprentice(repeats)).ok).toBe(ok);
  });

  it('counts only who is there at the same time', () => {
    const before = { from: '2024-09-01', to: '2026-08-31', isRepeating: false };
    expect(masterCap([before, ...apprentices(false)], apprentice(false)).ok).toBe(true);
  });

  // R6223-6, by hand: who repeats opens the third place only while there.
  it.each([
    ['who repeats leaves in June, another one has come in January', '2027-01-04', false],
    ['who repeats leaves in June, another one comes the day after', '2027-07-01', false],
    ['the other one comes after the new contract', '2028-09-01', true],
  ])('%s', (_case, otherFrom, ok) => {
    const repeats = { from: '2026-09-01', to: '2027-06-30', isRepeating: true };
    const other = { from: otherFrom, to: '2029-08-31', isRepeating: false };
    expect(masterCap([repeats, ...apprentices(false), other], apprentice(false)).ok).toBe(ok);
  });
});

describe('master-eligibility (L6223-8-1, R6223-22)', () => {
  const master = { birthDate: '1985-03-02', worksInCompany: true, isVolunteer: true, hasDiploma: true, practiceMonths: 60 };

  // R6223-22: a year with a diploma of the field and level, two years without.
  it.each([
    ['a diploma and a year', { practiceMonths: 12 }, true],
    ['a diploma and eleven months', { practiceMonths: 11 }, false],
    ['no diploma and two years', { hasDiploma: false, practiceMonths: 24 }, true],
    ['no diploma and 23 months', { hasDiploma: false, practiceMonths: 23 }, false],
    ['18 on the very day', { birthDate: '2008-09-01', practiceMonths: 24 }, true],
    ['17', { birthDate: '2008-09-02', practiceMonths: 24 }, false],
    ['of another company', { worksInCompany: false }, false],
    ['not a volunteer', { isVolunteer: false }, false],
  ])('%s: %p -> %s', (_case, changes, ok) => expect(masterEligibility({ ...master, ...changes }, '2026-09-01').ok).toBe(ok));

  it('says how many months are missing, and that a branch may decide otherwise', () => {
    const [reason] = masterEligibility({ ...master, hasDiploma: false, practiceMonths: 20 }, '2026-09-01').reasons;
    expect(reason?.remedy?.fr).toContain('Il manque 4\u00a0mois');
    expect(reason?.doubt?.en).toContain('branch agreement');
  });
});

describe('host-firms: learning elsewhere (R6223-10)', () => {
  it.each([
    ['two firms, half the time', { firms: 2, daysElsewhere: 150, companyDays: 300 }, true],
    ['two firms, a day more than half', { firms: 2, daysElsewhere: 151, companyDays: 300 }, false],
    ['three firms', { firms: 3, daysElsewhere: 30, companyDays: 300 }, false],
    ['three members of a group of employers', { firms: 3, daysElsewhere: 30, companyDays: 300, isEmployersGroup: true }, true],
    ['four members of it', { firms: 4, daysElsewhere: 30, companyDays: 300, isEmployersGroup: true }, false],
    ['a firm without a master', { firms: 1, daysElsewhere: 30, companyDays: 300, eachHasMaster: false }, false],
    ['none', { firms: 0, daysElsewhere: 0, companyDays: 300 }, true],
  ])('%s', (_case, elsewhere, ok) => expect(hostFirms({ eachHasMaster: true, ...elsewhere }).ok).toBe(ok));
});

describe('caps', () => {
  it('never open again when somebody more is followed', () => {
    const day = fc.nat({ max: 300 }).map((days) => addDays('2026-09-01', days));
    const periods = fc.array(fc.tuple(day, fc.nat({ max: 200 })), { maxLength: 40 });
    fc.assert(
      fc.property(periods, day, (lengths, from) => {
        const followed = lengths.map(([start, length]) => ({ from: start, to: addDays(start, length) }));
        const added = { from, to: addDays(from, 60) };
        if (!referentCap(followed.slice(1), added).ok) expect(referentCap(followed, added).ok).toBe(false);
        if (!tutorCap(followed.slice(1), from).ok) expect(tutorCap(followed, from).ok).toBe(false);
      }),
    );
  });
});
