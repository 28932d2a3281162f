import { describe, expect, it } from '@jest/globals';
import { ageOn, CLASS_CODE_ALPHABET, CLASS_CODE_LENGTH } from '@seve/domain';
import { communeByInsee, diplomaByKey, isSectorOccupation, skillByOgr } from '@seve/reference';
import { COMPANIES } from '../companies/companies.js';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';
import { DemoCalendar } from '../demo-calendar.js';
import { CLASSES } from './classes.js';
import { demoName } from './demo-person.js';
import { drawStudent } from './draw-student.js';
import { SCHOOLS } from './schools.js';
import { STUDENTS } from './students.js';

const TODAY = '2026-11-24';
const calendar = new DemoCalendar(TODAY, new Date(`${TODAY}T12:00:00Z`));

const drawn = STUDENTS.map((sketch) => {
  const group = CLASSES.find(({ key }) => key === sketch.classKey);
  if (!group) throw new Error(`no class ${sketch.classKey}`);
  return drawStudent(sketch, group, calendar);
});
const isAdult = (student: { birthDate: string }) => ageOn(student.birthDate, TODAY) >= 18;

const everybody = [
  ...drawn,
  ...SCHOOLS.flatMap(({ teachers }) => teachers),
  ...COMPANIES.flatMap(({ admin, recruiters }) => [admin, ...recruiters]),
  ...[DEMO_ACCOUNTS.coordinator, DEMO_ACCOUNTS.school_staff, DEMO_ACCOUNTS.school_head],
  ...[DEMO_ACCOUNTS.tutor, DEMO_ACCOUNTS.professional, DEMO_ACCOUNTS.two_schools],
];

describe('the people of the demonstration', () => {
  it('are 150 students in 8 classes of distinct diplomas, of a network of 12 schools', () => {
    expect(drawn).toHaveLength(150);
    expect(new Set(CLASSES.map(({ certification }) => certification)).size).toBe(8);
    expect(SCHOOLS).toHaveLength(12);
    for (const { key } of CLASSES) expect(STUDENTS.filter(({ classKey }) => classKey === key).length).toBeGreaterThan(10);
  });

  it('each have a name and an address of their own, under .example', () => {
    expect(new Set(everybody.map(demoName)).size).toBe(everybody.length);
    expect(new Set(everybody.map(({ email }) => email)).size).toBe(everybody.length);
    for (const { email } of everybody) expect(email).toMatch(/^[a-z.-]+@([a-z-]+\.)+example$/);
  });

  it('hold the accounts that sign in with one click', () => {
    const addresses = everybody.map(({ email }) => email);
    for (const { email } of Object.values(DEMO_ACCOUNTS)) expect(addresses).toContain(email);
  });

  it('prepare diplomas of the reference, at their level, in real communes', () => {
    for (const { certification, level } of CLASSES) expect(diplomaByKey(certification)?.level).toBe(level);
    for (const { communeInsee } of [...SCHOOLS, ...STUDENTS])
      expect(communeByInsee(communeInsee)?.department).toMatch(/^(02|59|60|62|80)$/);
  });

  it('join a class by a code that reads without doubt', () => {
    for (const { code } of CLASSES) {
      expect(code).toHaveLength(CLASS_CODE_LENGTH);
      for (const letter of code) expect(CLASS_CODE_ALPHABET).toContain(letter);
    }
  });

  it('want occupations of the sector, and know and learn skills of the ROME, none twice', () => {
    for (const { wantedRomeCodes, skills, skillsToLearn } of drawn) {
      expect(wantedRomeCodes.length).toBeLessThanOrEqual(5);
      for (const code of wantedRomeCodes) expect(isSectorOccupation(code)).toBe(true);
      const all = [...skills, ...skillsToLearn];
      for (const ogr of all) expect(skillByOgr(ogr)).toBeDefined();
      expect(new Set(all).size).toBe(all.length);
      for (const ogr of skills) expect(skillByOgr(ogr)?.label).not.toMatch(/^(BTS|BUT|DUT|Licence|Master|Ingénieur) /);
    }
  });

  it('are free after today, and longer than a day', () => {
    for (const { availableFrom, availableTo } of drawn.flatMap(({ availability }) => availability)) {
      expect(availableFrom > TODAY && availableTo > availableFrom).toBe(true);
    }
  });

  it('are hidden when under age, unless the school agreed; at least a third of the adults let verified companies see them', () => {
    const minors = drawn.filter((student) => !isAdult(student));
    expect(minors.length).toBeGreaterThanOrEqual(8);
    for (const { visibility, isSchoolAgreed } of minors) expect(visibility).toBe(isSchoolAgreed ? 'verified_companies' : 'nobody');
    const adults = drawn.filter(isAdult);
    expect(adults.filter(({ visibility }) => visibility === 'verified_companies').length).toBeGreaterThanOrEqual(adults.length / 3);
  });

  it('are the same at each run', () => {
    const [first] = STUDENTS;
    const [group] = CLASSES;
    if (!first || !group) throw new Error('nobody');
    expect(drawStudent(first, group, calendar)).toEqual(drawStudent(first, group, calendar));
  });
});
