import { describe, expect, it } from '@jest/globals';
import type { ApplicationStatus } from '../applications/application.js';
import { progressOf, QUIET_DAYS, type StudentSituation } from './student-progress.js';

const progress = (statuses: ApplicationStatus[], changes: Partial<StudentSituation> = {}) =>
  progressOf({
    isPlaced: false,
    isJoined: true,
    isProfileComplete: true,
    quietDays: 0,
    contactedDays: null,
    proposals: 0,
    statuses,
    ...changes,
  });

describe('what a teacher reads of a student', () => {
  it('without account: the teacher invites, unless a place is found already', () => {
    expect(progress([], { isJoined: false })).toMatchObject({ state: 'not_joined', nextAct: 'invite', nextActor: 'teacher' });
    expect(progress([], { isJoined: false, isPlaced: true })).toMatchObject({ state: 'placed', nextAct: 'none' });
  });

  it('without application: to complete the profile first, then to apply', () => {
    expect(progress([], { isProfileComplete: false })).toEqual({
      state: 'no_application',
      nextAct: 'complete_profile',
      nextActor: 'student',
      openApplications: 0,
    });
    expect(progress([])).toEqual({ state: 'no_application', nextAct: 'apply', nextActor: 'student', openApplications: 0 });
  });

  it('waits for the company while an application is open', () => {
    expect(progress(['submitted', 'read', 'rejected'])).toEqual({
      state: 'waiting',
      nextAct: 'wait_company',
      nextActor: 'company',
      openApplications: 2,
    });
  });

  it('has to answer as soon as one company offers a seat', () => {
    expect(progress(['submitted', 'offered'])).toEqual({
      state: 'to_confirm',
      nextAct: 'answer_offer',
      nextActor: 'student',
      openApplications: 2,
    });
  });

  it('searches again when every application has ended', () => {
    expect(
      progress(['rejected', 'declined', 'withdrawn', 'obsolete', 'closed_with_offer', 'expired', 'expired_by_student', 'cancelled']),
    ).toMatchObject({
      state: 'no_application',
      nextAct: 'apply',
    });
  });

  it('has an interview to prepare, unless a place is offered already', () => {
    expect(progress(['submitted', 'interview'])).toMatchObject({ state: 'waiting', nextAct: 'prepare_interview', nextActor: 'student' });
    expect(progress(['interview', 'offered'])).toMatchObject({ state: 'to_confirm', nextAct: 'answer_offer' });
  });

  it('goes on searching while a company keeps an application for later', () => {
    expect(progress(['pool'])).toMatchObject({ state: 'no_application', nextAct: 'apply', openApplications: 0 });
    expect(progress(['pool', 'read'])).toMatchObject({ state: 'waiting', openApplications: 1 });
  });

  it('has to answer the offer that the teacher proposed, once the profile is complete', () => {
    expect(progress([], { proposals: 1 })).toMatchObject({ state: 'no_application', nextAct: 'answer_proposal', nextActor: 'student' });
    expect(progress([], { proposals: 1, isProfileComplete: false })).toMatchObject({ nextAct: 'complete_profile' });
    expect(progress(['submitted'], { proposals: 1 })).toMatchObject({ nextAct: 'wait_company' });
    expect(progress([], { proposals: 1, quietDays: QUIET_DAYS })).toMatchObject({ nextAct: 'remind' });
  });

  it('is placed, whatever else was sent', () => {
    expect(progress(['accepted', 'obsolete'], { isPlaced: true })).toEqual({
      state: 'placed',
      nextAct: 'none',
      nextActor: 'nobody',
      openApplications: 0,
    });
  });

  it('is for the teacher to write to after two weeks of silence, unless something is under way', () => {
    const quiet = { quietDays: QUIET_DAYS };
    expect(progress([], quiet)).toMatchObject({ state: 'no_application', nextAct: 'remind', nextActor: 'teacher' });
    expect(progress([], { quietDays: QUIET_DAYS - 1 })).toMatchObject({ nextAct: 'apply' });
    expect(progress(['read'], quiet)).toMatchObject({ nextAct: 'wait_company' });
    expect(progress(['accepted'], { ...quiet, isPlaced: true })).toMatchObject({ nextAct: 'none' });
  });

  it('is not for the teacher to write to again within a week of a contact, though the silence lasts', () => {
    const quiet = { quietDays: QUIET_DAYS };
    expect(progress([], { ...quiet, contactedDays: 0 })).toMatchObject({ nextAct: 'apply', nextActor: 'student' });
    expect(progress([], { ...quiet, contactedDays: 6 })).toMatchObject({ nextAct: 'apply' });
    expect(progress([], { ...quiet, contactedDays: 7 })).toMatchObject({ nextAct: 'remind', nextActor: 'teacher' });
  });
});
