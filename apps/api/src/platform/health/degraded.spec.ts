import { describe, expect, it } from '@jest/globals';
import { degradedParts } from './degraded.js';
import type { HealthReading } from './health-figures.js';

const letters = { oldestSeconds: 900, dead: 3, queued: 2, sending: 0, held: 4 };
const well: HealthReading = { queuedJobs: 12, disk: { freeBytes: 10, totalBytes: 100 }, jobs: null, letters, unsealedSeconds: 0 };

describe('what is degraded', () => {
  it('is nothing while the queue answers, a tenth of the disk is free and no letter is late', () => {
    expect(degradedParts(well)).toEqual([]);
  });

  it.each([
    ['queue', { queuedJobs: null }],
    ['disk', { disk: { freeBytes: 9, totalBytes: 100 } }],
    ['disk', { disk: null }],
    ['mail', { letters: { ...letters, oldestSeconds: 901 } }],
    ['mail', { letters: null }],
  ] as const)('is the %s: %j', (part, reading) => {
    expect(degradedParts({ ...well, ...reading })).toEqual([part]);
  });
});
