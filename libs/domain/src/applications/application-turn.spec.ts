import { describe, expect, it } from '@jest/globals';
import { type ApplicationDays, answerWait, applicationTurn } from './application-turn.js';

const turn = (changes: Partial<ApplicationDays>) =>
  applicationTurn({ status: 'submitted', sentOn: '2026-11-20', answerBy: null, interview: null, isPoolAgreed: false, ...changes });

describe('who acts next on an application', () => {
  it('is the company until it answers, 14 days at most', () => {
    expect(turn({ status: 'submitted' })).toEqual({ actor: 'company', actBy: '2026-12-04' });
    expect(turn({ status: 'read' })).toEqual({ actor: 'company', actBy: '2026-12-04' });
  });

  it('is the student while a time is to be chosen, then the company, within 14 days of the interview', () => {
    expect(turn({ status: 'interview', interview: { status: 'proposed', startsOn: null } })).toEqual({ actor: 'student', actBy: null });
    expect(turn({ status: 'interview', interview: { status: 'confirmed', startsOn: '2026-12-01' } })).toEqual({
      actor: 'company',
      actBy: '2026-12-15',
    });
    expect(turn({ status: 'interview', interview: { status: 'cancelled', startsOn: null } })).toEqual({ actor: 'company', actBy: null });
  });

  it('is the student of whom a company asks to keep the file, and nobody once that is said', () => {
    expect(turn({ status: 'pool' })).toEqual({ actor: 'student', actBy: null });
    expect(turn({ status: 'pool', isPoolAgreed: true })).toEqual({ actor: null, actBy: null });
  });

  it('is the student once a place is offered, until the last day to answer', () => {
    expect(turn({ status: 'offered', answerBy: '2026-12-05' })).toEqual({ actor: 'student', actBy: '2026-12-05' });
  });

  it.each([
    'accepted',
    'rejected',
    'declined',
    'withdrawn',
    'expired',
    'expired_by_student',
    'obsolete',
    'closed_with_offer',
    'cancelled',
  ] as const)('is nobody once it is %s', (status) => expect(turn({ status })).toEqual({ actor: null, actBy: null }));
});

describe('how long a student has waited', () => {
  it('counts the days since the sending, and those before the campus takes over', () => {
    expect(answerWait('2026-12-04', '2026-11-20')).toEqual({ days: 0, left: 14, isLate: false });
    expect(answerWait('2026-12-04', '2026-11-29')).toEqual({ days: 9, left: 5, isLate: false });
    expect(answerWait('2026-12-04', '2026-12-03')).toEqual({ days: 13, left: 1, isLate: false });
  });

  it('is late from day 14 on, when the campus takes over', () => {
    expect(answerWait('2026-12-04', '2026-12-04')).toEqual({ days: 14, left: 0, isLate: true });
    expect(answerWait('2026-12-04', '2026-12-10')).toEqual({ days: 20, left: 0, isLate: true });
  });
});
