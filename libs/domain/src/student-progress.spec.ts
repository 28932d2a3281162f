import { describe, expect, it } from '@jest/globals';
import type { ApplicationStatus } from './application.js';
import { progressOf } from './student-progress.js';

const progress = (statuses: ApplicationStatus[], changes: { isPlaced?: boolean; isProfileComplete?: boolean } = {}) =>
  progressOf({ isPlaced: false, isProfileComplete: true, statuses, ...changes });

describe('what a teacher reads of a student', () => {
  it('without application: to complete the profile first, then to apply', () => {
    expect(progress([], { isProfileComplete: false })).toEqual({
      state: 'no_application',
      nextAct: 'complete_profile',
      openApplications: 0,
    });
    expect(progress([])).toEqual({ state: 'no_application', nextAct: 'apply', openApplications: 0 });
  });

  it('waits for the company while an application is open', () => {
    expect(progress(['submitted', 'read', 'rejected'])).toEqual({ state: 'waiting', nextAct: 'wait_company', openApplications: 2 });
  });

  it('has to answer as soon as one company offers a seat', () => {
    expect(progress(['submitted', 'offered'])).toEqual({ state: 'to_confirm', nextAct: 'answer_offer', openApplications: 2 });
  });

  it('searches again when every application has ended', () => {
    expect(progress(['rejected', 'declined', 'withdrawn', 'obsolete', 'closed_with_offer'])).toMatchObject({
      state: 'no_application',
      nextAct: 'apply',
    });
  });

  it('is placed, whatever else was sent', () => {
    expect(progress(['accepted', 'obsolete'], { isPlaced: true })).toEqual({ state: 'placed', nextAct: 'none', openApplications: 0 });
  });
});
