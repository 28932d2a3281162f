import { QUEUE_NAMES } from '@seve/database';

/** What runs after a request: every job, what it carries (ids only), the lane it waits in. This page is the map. */
export interface JobPayloads {
  /** An offer is new or changed: score it against every student. apps/worker/src/matching/match-offer.job.ts */
  'match-offer': { offerId: string; version: number };
  /** A student is new or changed: score every offer. apps/worker/src/matching/match-student.job.ts */
  'match-student': { studentId: string; version: number };
  /** Matches not yet announced become digests, of one offer, one student, or everybody. apps/worker/src/notifications/announce-matches.job.ts */
  'announce-matches': { offerId?: string; studentId?: string };
  /** A letter row is due: claim it, render it, send it. apps/worker/src/mail/send-email.job.ts */
  'send-email': { emailId: string };
}

export type JobName = keyof JobPayloads;
export const QUEUES = QUEUE_NAMES;
export type QueueName = (typeof QUEUES)[number];

interface JobKind {
  queue: QueueName;
  /** Runs before the queue gives up; the sweeper tries again later. */
  attempts: number;
}

export const CATALOGUE: Record<JobName, JobKind> = {
  'match-offer': { queue: 'matching', attempts: 5 },
  'match-student': { queue: 'matching', attempts: 5 },
  'announce-matches': { queue: 'notifications', attempts: 5 },
  // Its own row counts the attempts and spaces them.
  'send-email': { queue: 'mail', attempts: 1 },
};

/** Jobs that one worker process runs at once, by queue. */
export const CONCURRENCY: Record<QueueName, number> = { matching: 2, notifications: 1, mail: 4 };
