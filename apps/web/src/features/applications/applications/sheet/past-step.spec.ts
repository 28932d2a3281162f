import { describe, expect, it } from '@jest/globals';
import { pastStep, wasRestored } from './past-step.js';

const company = (state: Parameters<typeof pastStep>[0]['state']) => ({ state, by: 'company_admin' as const });
const student = (state: Parameters<typeof pastStep>[0]['state']) => ({ state, by: 'student' as const });

describe('a step of the history', () => {
  it('is its status where it goes forward', () => {
    expect(pastStep(student('submitted'), undefined)).toBe('submitted');
    expect(pastStep(company('offered'), company('interview'))).toBe('offered');
    expect(pastStep(company('rejected'), company('pool'))).toBe('rejected');
    expect(pastStep(student('accepted'), company('offered'))).toBe('accepted');
  });

  it.each(['rejected', 'interview', 'offered'] as const)('takes the answer "%s" back', (answer) => {
    expect(pastStep(company('read'), company(answer))).toBe('undone');
  });

  it('tells a choice of the student from a change by the company', () => {
    expect(pastStep(student('interview'), company('interview'))).toBe('slot-chosen');
    expect(pastStep(company('interview'), student('interview'))).toBe('interview-changed');
    expect(pastStep({ ...student('interview'), act: 'refuse_slots' }, company('interview'))).toBe('slots-refused');
  });

  it('knows a change of mind and what is sent again', () => {
    expect(pastStep(company('offered'), company('rejected'))).toBe('change-of-mind');
    expect(pastStep(company('rejected'), company('offered'))).toBe('undone');
    expect(pastStep(student('submitted'), student('withdrawn'))).toBe('restored');
    expect(pastStep({ state: 'expired_by_student', by: 'system' }, company('offered'))).toBe('expired_by_student');
  });

  it('knows a refusal that was noted from the phone, and its correction', () => {
    const campus = { state: 'rejected', by: 'campus_coordinator' } as const;
    expect(pastStep(campus, company('read'))).toBe('refused-by-phone');
    expect(pastStep(company('read'), campus)).toBe('refusal-corrected');
    expect(pastStep(company('offered'), campus)).toBe('change-of-mind');
  });

  it('tells whether the application was taken up again', () => {
    expect(wasRestored([student('submitted'), company('read'), student('withdrawn')])).toBe(false);
    expect(wasRestored([student('submitted'), student('withdrawn'), student('submitted')])).toBe(true);
  });
});
