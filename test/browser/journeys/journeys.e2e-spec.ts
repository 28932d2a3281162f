import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callJourney } from './calls.js';
import { companyJourney } from './company.js';
import { coordinatorJourney } from './coordinator.js';
import { silenceJourney } from './silence.js';
import { Demonstration, Stage } from './stage.js';
import { studentJourney } from './student.js';
import { teacherJourney } from './teacher.js';

/** One way through the screens for each role, half of them in each language: every step goes on where the one before stopped. */
describe('in one demonstration', () => {
  let demonstration: Demonstration;
  const inFrench = new Stage('fr', () => demonstration);
  const inEnglish = new Stage('en', () => demonstration);

  beforeAll(async () => {
    demonstration = await Demonstration.open();
  });
  afterAll(() => demonstration?.close());

  describe('a student', () => studentJourney(inFrench));
  describe('a teacher', () => teacherJourney(inFrench));
  describe('a company', () => companyJourney(inEnglish));
  describe('a coordinator', () => coordinatorJourney(inEnglish, 'Karim Belkacem'));
  describe('a coordinator who calls', () => callJourney(inEnglish, 'Karim Belkacem'));
  describe('a coordinator and a company that does not answer', () => silenceJourney(inEnglish, 'Karim Belkacem'));

  it('no screen failed on the way', () => {
    expect(demonstration.people.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
