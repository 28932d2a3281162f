import { QUEUE_NAMES } from '@seve/database';
import type { Lane, LetterSlot, Rhythm } from '@seve/domain';

/** What runs after a request: every job, what it carries (ids only), the lane it waits in. This page is the map. */
export interface JobPayloads {
  /** An offer is new or changed: score it against every student. apps/worker/src/matching/match-offer.job.ts */
  'match-offer': { offerId: string; version: number };
  /** A student is new or changed: score every offer. apps/worker/src/matching/match-student.job.ts */
  'match-student': { studentId: string; version: number };
  /** Rows of `match-offer` and `match-student` wait: all of them are carried together. carried-changes.ts */
  'match-changes': Record<never, never>;
  /** The weights have changed: the next slice of everybody's lists. apps/worker/src/matching/rescore.job.ts */
  rescore: { version: number; step: number };
  /** Matches not yet announced become digests, of one offer, one student, or everybody; `weekly` writes to those of Mondays too. apps/worker/src/notifications/announce-matches.job.ts */
  'announce-matches': Announced;
  /** The last day of an offer is past: it ends, and everybody who waits is told. apps/worker/src/housekeeping/expire-offer.job.ts */
  'expire-offer': { offerId: string };
  /** The last day of an offer is near: its company is told. apps/worker/src/reminders/warn-expiring.job.ts */
  'warn-expiring': { offerId: string; daysBefore: 7 | 1 };
  /** Offers that ended a year ago leave their company's list. apps/worker/src/housekeeping/archive-offers.job.ts */
  'archive-offers': { day: string };
  /** Eleven months after the end of an offer its company is asked about next year. apps/worker/src/reminders/ask-next-year.job.ts */
  'ask-next-year': { offerId: string };
  /** A CV has arrived: read it and make it anew in a process apart, then let the virus scanner look. apps/worker/src/cv/check-cv.job.ts */
  'check-cv': { cvFileId: string };
  /** A new publication, or a new day: the list of candidates of an offer. apps/worker/src/candidates/list-candidates.job.ts */
  'list-candidates': { offerId: string; day: string };
  /** Candidates not yet counted become digests to the contacts of offers. apps/worker/src/notifications/announce-candidates.job.ts */
  'announce-candidates': Omit<Announced, 'studentId'>;
  /** Invitations to apply whose last day is over. apps/worker/src/housekeeping/lapse-invitations.job.ts */
  'lapse-invitations': { day: string };
  /** Letters that wait for a morning or an evening become one for each reader. apps/worker/src/notifications/digest-events.job.ts */
  'digest-events': LetterSlot;
  /** Applications that wait: reminders, the campus that takes over, ends. apps/worker/src/reminders/follow-up-applications.job.ts */
  'follow-up-applications': { day: string };
  /** Letters of a lane are due, or of any: claim them by fifty, render them, send them. apps/worker/src/mail/send-emails.job.ts */
  'send-emails': { lane?: Lane };
}

interface Announced {
  offerId?: string;
  studentId?: string;
  rhythm?: Extract<Rhythm, 'weekly'>;
}

export type JobName = keyof JobPayloads;
export const QUEUES = QUEUE_NAMES;
export type QueueName = (typeof QUEUES)[number];

/** Tells that rows are due, and carries nothing: the rows are the truth. */
export type WakeUpJob = Extract<JobName, 'match-changes' | 'send-emails'>;

interface JobKind {
  queue: QueueName;
  /** Runs before the queue gives up; the sweeper tries again later. */
  attempts: number;
  /** Without a job of its own: whatever waits is carried together by this one. */
  by?: Extract<WakeUpJob, 'match-changes'>;
}

export const CATALOGUE: Record<JobName, JobKind> = {
  'match-offer': { queue: 'matching', attempts: 5, by: 'match-changes' },
  'match-student': { queue: 'matching', attempts: 5, by: 'match-changes' },
  'match-changes': { queue: 'matching', attempts: 5 },
  rescore: { queue: 'matching', attempts: 5 },
  'announce-matches': { queue: 'notifications', attempts: 5 },
  'expire-offer': { queue: 'notifications', attempts: 5 },
  'warn-expiring': { queue: 'notifications', attempts: 5 },
  'archive-offers': { queue: 'notifications', attempts: 5 },
  'ask-next-year': { queue: 'notifications', attempts: 5 },
  'check-cv': { queue: 'notifications', attempts: 5 },
  'list-candidates': { queue: 'notifications', attempts: 5 },
  'announce-candidates': { queue: 'notifications', attempts: 5 },
  'lapse-invitations': { queue: 'notifications', attempts: 5 },
  'digest-events': { queue: 'notifications', attempts: 5 },
  'follow-up-applications': { queue: 'notifications', attempts: 5 },
  // The letters' own rows count their tries and space them.
  'send-emails': { queue: 'mail', attempts: 5 },
};

export const isWakeUp = (name: JobName): name is WakeUpJob => name === 'match-changes' || name === 'send-emails';

/** Promises without a job of their own. */
export const CHANGE_JOBS = (Object.keys(CATALOGUE) as JobName[]).filter((name) => CATALOGUE[name].by);

/** Jobs that one worker process runs at once, by queue. */
export const CONCURRENCY: Record<QueueName, number> = { matching: 8, notifications: 1, mail: 4 };
