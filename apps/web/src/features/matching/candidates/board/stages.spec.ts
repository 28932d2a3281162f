import { describe, expect, it } from '@jest/globals';
import { APPLICATION_STATUSES, type ApplicationStatus } from '@seve/domain';
import { byStage, firstStage, STAGES } from './stages.js';

const sent = (status: ApplicationStatus, day: number) => ({ status, createdAt: `2026-11-0${day}T08:00:00.000Z` });

describe('the board of an offer', () => {
  it('holds every application in one column', () => {
    const columns = byStage(APPLICATION_STATUSES.map((status) => sent(status, 1)));
    expect(STAGES.map((stage) => columns[stage].length)).toEqual([1, 2, 1, 1, 9]);
  });

  it('puts first who waits longest', () => {
    expect(byStage([sent('submitted', 3), sent('submitted', 1)]).new.map(({ createdAt }) => createdAt.slice(8, 10))).toEqual(['01', '03']);
  });

  it('puts first, among the ended, who takes the place', () => {
    const { ended } = byStage([sent('rejected', 4), sent('accepted', 1), sent('withdrawn', 5)]);
    expect(ended.map(({ status }) => status)).toEqual(['accepted', 'withdrawn', 'rejected']);
  });

  it('opens on the first column where somebody is', () => {
    expect(firstStage(byStage([sent('offered', 1), sent('rejected', 1)]))).toBe('offered');
    expect(firstStage(byStage([]))).toBe('new');
  });
});
