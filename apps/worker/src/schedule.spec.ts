import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CATALOGUE, JOB_NAMES } from '@seve/jobs';

/** The looks of the clock, but for daily jobs, which the schedule enqueues from their list. */
const LOOKS = ['schedule.ts', 'platform/housekeeping/read-past.ts'];
const source = LOOKS.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join('\n');

describe('the schedule', () => {
  it('finds the work of every job that is said to come back by it, and of no other', () => {
    const others = JOB_NAMES.filter((name) => !('isDaily' in CATALOGUE[name]));
    const saidToComeBack = others.filter((name) => ['clock', 'next'].includes(CATALOGUE[name].comesBack));
    expect(others.filter((name) => source.includes(`'${name}'`))).toEqual(saidToComeBack);
  });

  it('asks about next year before offers are archived, which are not asked any more', () => {
    const [asks, archives] = ["'next year': () =>", 'this.daily.all.map'].map((look) => source.indexOf(look));
    expect(asks).toBeGreaterThan(0);
    expect(archives).toBeGreaterThan(asks ?? 0);
  });
});
