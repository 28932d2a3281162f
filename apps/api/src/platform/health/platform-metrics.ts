import { Metrics } from '@seve/runtime';
import { Gauge } from 'prom-client';
import { degradedParts, HEALTH_PARTS } from './degraded.js';
import type { HealthFigures, HealthReading } from './health-figures.js';

type Values = Record<string, number>;

interface Figure {
  help: string;
  /** Name of the label that distinguishes several values of the figure. */
  label?: string;
  /** Returns nothing for an unreadable value: the figure is then left out, so that no old value is shown. */
  read(reading: HealthReading): Values | number | null | undefined;
}

/** Figures read from the database, the queue and the disk, by metric name. Every api process reports the same values. */
const FIGURES: Record<string, Figure> = {
  seve_degraded: {
    help: '1 for each part that does not keep up, as /api/health/ready names them',
    label: 'part',
    read: (reading) => {
      const degraded = degradedParts(reading);
      return Object.fromEntries(HEALTH_PARTS.map((part) => [part, Number(degraded.includes(part))]));
    },
  },
  seve_queued_jobs: { help: 'Jobs in the queues, waiting or under way', read: ({ queuedJobs }) => queuedJobs },
  seve_jobs: {
    help: 'Jobs of the outbox that are not done; given_up: failed thirty times, or met passing faults for an hour',
    label: 'state',
    read: ({ jobs }) => jobs && { waiting: jobs.waiting, scheduled: jobs.scheduled, failing: jobs.failing, given_up: jobs.givenUp },
  },
  seve_oldest_due_job_seconds: {
    help: 'Since the oldest job that is due should have run; given-up ones left out',
    read: ({ jobs }) => jobs?.oldestDueSeconds,
  },
  seve_letters: {
    help: 'Letters that have not left; dead: given up within three days',
    label: 'state',
    read: ({ letters }) => letters && { queued: letters.queued, sending: letters.sending, held: letters.held, dead: letters.dead },
  },
  seve_oldest_unsent_letter_seconds: {
    help: 'Since the oldest letter that is due should have left',
    read: ({ letters }) => letters?.oldestSeconds,
  },
  seve_oldest_unsealed_paper_seconds: {
    help: 'Since the oldest paper that all have signed should have been sealed',
    read: ({ unsealedSeconds }) => unsealedSeconds,
  },
  seve_files_free_bytes: { help: 'Free on the disk of the files', read: ({ disk }) => disk?.freeBytes },
  seve_files_size_bytes: { help: 'Size of the disk of the files', read: ({ disk }) => disk?.totalBytes },
};

/** Registers the figures, which are read before each answer. */
export function tellPlatform(metrics: Metrics, figures: HealthFigures): void {
  const gauges = Object.entries(FIGURES).map(([name, { help, label, read }]) => ({
    gauge: new Gauge({ name, help, labelNames: label === undefined ? [] : [label], registers: [metrics.registry] }),
    label,
    read,
  }));
  metrics.beforeEach(async () => {
    const reading = await figures.read();
    for (const { gauge, label, read } of gauges) {
      const value = read(reading);
      gauge.reset();
      if (label === undefined) gauge.remove();
      if (typeof value === 'number') gauge.set(value);
      else for (const [name, one] of Object.entries(value ?? {})) gauge.set({ [label ?? '']: name }, one);
    }
  });
}
