import { describe, expect, it } from '@jest/globals';
import { groupOf } from './group-applications.js';

describe('the group of an application', () => {
  it('is the student’s while the times of an interview wait for a choice', () => {
    expect(groupOf({ status: 'interview', nextActor: 'student' })).toBe('yours');
    expect(groupOf({ status: 'interview', nextActor: 'company' })).toBe('theirs');
  });

  it('is the student’s while a company asks to keep the file', () => {
    expect(groupOf({ status: 'pool', nextActor: 'student' })).toBe('yours');
    expect(groupOf({ status: 'pool', nextActor: null })).toBe('theirs');
  });

  it('is what the status says otherwise', () => {
    expect(groupOf({ status: 'offered', nextActor: 'student' })).toBe('yours');
    expect(groupOf({ status: 'rejected', nextActor: null })).toBe('over');
  });
});
