import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@seve/domain';
import { callJourney } from './calls.js';
import { companyJourney } from './company.js';
import { coordinatorJourney } from './coordinator.js';
import { rosterJourney } from './roster.js';
import { silenceJourney } from './silence.js';
import { Stage } from './stage.js';
import { studentJourney } from './student.js';
import { teacherJourney } from './teacher.js';
import { visitorJourney } from './visitor.js';

/** One way through the screens for each role: every step goes on where the one before stopped. */
export function everyJourney(locale: Locale): void {
  const stage = new Stage(locale);
  beforeAll(() => stage.open(), 180_000);
  afterAll(() => stage.close());

  describe('a visitor', () => visitorJourney(stage));
  describe('a student', () => studentJourney(stage));
  describe('a company', () => companyJourney(stage));
  describe('a teacher', () => teacherJourney(stage));
  describe('a teacher with a list of students', () => rosterJourney(stage));
  describe('a coordinator', () => coordinatorJourney(stage, 'Karim Belkacem'));
  describe('a coordinator who calls', () => callJourney(stage, 'Karim Belkacem'));
  describe('a coordinator and a company that does not answer', () => silenceJourney(stage, 'Karim Belkacem'));

  it('no screen failed on the way', () => {
    expect(stage.people.flatMap(({ faults }) => faults)).toEqual([]);
  });
}
