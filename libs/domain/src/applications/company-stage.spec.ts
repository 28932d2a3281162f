import { describe, expect, it } from '@jest/globals';
import { SENT_STATUSES, UNANSWERED_STATUSES } from './application.js';
import { COMPANY_STAGES, companyStageOf, isOldestFirst, statusesOfStage } from './company-stage.js';

describe('the stages of a company’s list', () => {
  it('hold every status that was sent, each once', () => {
    const all = COMPANY_STAGES.flatMap(statusesOfStage);
    expect([...all].sort()).toEqual([...SENT_STATUSES].sort());
    for (const status of SENT_STATUSES) expect(statusesOfStage(companyStageOf(status))).toContain(status);
  });

  it('call waiting what the company has not answered', () => expect(statusesOfStage('waiting')).toEqual([...UNANSWERED_STATUSES]));

  it('put who has waited longest first, and the newest first elsewhere', () => {
    expect(isOldestFirst('waiting')).toBe(true);
    expect([null, ...COMPANY_STAGES.slice(1)].some(isOldestFirst)).toBe(false);
  });
});
