import { describe, expect, it } from '@jest/globals';
import { canMove } from '../status-table.js';
import { caseAfter, ESCALATION_TABLE } from './escalation.js';

describe('the campus’s work on an application without an answer', () => {
  it('ends with any answer, whoever gives it, and with the end of the application', () => {
    expect(caseAfter('rejected', 'reject')).toBe('close');
    expect(caseAfter('rejected', 'refuse_by_phone')).toBe('close');
    expect(caseAfter('interview', 'propose_interview')).toBe('close');
    expect(caseAfter('expired', 'expire')).toBe('close');
    expect(caseAfter('withdrawn', 'withdraw')).toBe('close');
  });

  it('goes on while the file is only read, or an hour is chosen', () => {
    expect(caseAfter('read', 'open')).toBeNull();
    expect(caseAfter('interview', 'choose_slot')).toBeNull();
  });

  it('goes on again when the answer is taken back; a corrected refusal is a new wait', () => {
    expect(caseAfter('submitted', 'undo')).toBe('reopen');
    expect(caseAfter('read', 'correct_refusal')).toBeNull();
  });

  it('is called by coordinators, and reopened by the clock alone', () => {
    expect(canMove(ESCALATION_TABLE, 'open', 'called', 'campus_coordinator')).toBe(true);
    expect(canMove(ESCALATION_TABLE, 'called', 'assigned', 'campus_coordinator')).toBe(false);
    expect(canMove(ESCALATION_TABLE, 'called', 'assigned', 'system')).toBe(true);
    expect(canMove(ESCALATION_TABLE, 'closed', 'called', 'campus_coordinator')).toBe(false);
  });
});
