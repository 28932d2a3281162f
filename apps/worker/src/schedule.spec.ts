import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CATALOGUE, COMES_BACK, type JobName } from '@seve/jobs';

/** The looks of the clock. */
const LOOKS = ['schedule.ts', 'platform/housekeeping/read-past.ts'];
const source = LOOKS.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join('\n');
const enqueued = (Object.keys(CATALOGUE) as JobName[]).filter((job) => source.includes(`'${job}'`));

describe('the schedule', () => {
  it('finds the work of every job that is said to come back by it, and of no other', () => {
    const saidToComeBack = (Object.keys(CATALOGUE) as JobName[]).filter((job) => ['clock', 'next'].includes(COMES_BACK[job]));
    expect(enqueued).toEqual(saidToComeBack);
  });
});
