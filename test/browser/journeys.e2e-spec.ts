import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCALES } from '@seve/domain';
import { companyJourney } from './journeys/company.js';
import { coordinatorJourney } from './journeys/coordinator.js';
import { Stage } from './journeys/stage.js';
import { studentJourney } from './journeys/student.js';
import { teacherJourney } from './journeys/teacher.js';
import { visitorJourney } from './journeys/visitor.js';

/** One way through the screens for each role: every step goes on where the one before stopped. */
describe.each(LOCALES)('in %s', (locale) => {
  const stage = new Stage(locale);
  beforeAll(() => stage.open(), 120_000);
  afterAll(() => stage.close());

  describe('a visitor', () => visitorJourney(stage));
  describe('a student', () => studentJourney(stage));
  describe('a company', () => companyJourney(stage));
  describe('a teacher', () => teacherJourney(stage));
  describe('a coordinator', () => coordinatorJourney(stage, 'Karim Belkacem'));

  it('no screen failed on the way', () => {
    expect(stage.people.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
