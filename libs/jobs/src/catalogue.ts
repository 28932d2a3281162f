import { QUEUE_NAMES } from '@seve/database';
import type { Lane, LetterSlot, Rhythm } from '@seve/domain';

export const QUEUES = QUEUE_NAMES;
export type QueueName = (typeof QUEUES)[number];

/**
 * How a job that was given up runs again.
 * `clock`: the schedule of the worker finds what the job is for and enqueues it under the same key, which runs a given-up job within the hour.
 * `next`: as `clock` until its day is over; then the job of a later day does the remaining work and replaces it.
 * `alone`: the schedule cannot find its work again; it is retried after an hour, then at growing intervals of a day at most.
 * `wake-up`: has no row; each pass of the sweeper wakes it while rows are due.
 */
export type ComesBack = 'clock' | 'next' | 'alone' | 'wake-up';

interface Job<Payload extends object> {
  queue: QueueName;
  comesBack: ComesBack;
  /** Type-level only, never set. Payloads hold ids, never personal data. */
  payload?: Payload;
}

const job = <Payload extends object>(queue: QueueName, comesBack: ComesBack): Job<Payload> => ({ queue, comesBack });

/** A `DailyJob` of the worker: runs once a day, if something is due. */
const DAILY = { ...job<{ day: string }>('notifications', 'next'), isDaily: true } as const;

/** Every job that runs after a request, with the file that runs it. */
export const CATALOGUE = {
  /** An offer is new or changed: score it against every student. Batched by `match-changes`. */
  'match-offer': job<{ offerId: string; version: number }>('matching', 'alone'),
  /** A student is new or changed: score every offer. Batched by `match-changes`. */
  'match-student': job<{ studentId: string; version: number }>('matching', 'alone'),
  /** Wake-up job: every `match-offer` and `match-student` that is due runs in one batch. apps/worker/src/matching/match-changes.job.ts */
  'match-changes': job<Record<never, never>>('matching', 'wake-up'),
  /** The weights have changed: align the next slice of stored lists. apps/worker/src/matching/rescore.job.ts */
  rescore: job<{ version: number; step: number }>('matching', 'alone'),
  /** Write digests of matches not announced yet, of one offer, one student or all; `weekly` includes readers of the weekly digest. apps/worker/src/platform/notifications/announce-matches.job.ts */
  'announce-matches': job<Announced>('notifications', 'alone'),
  /** The last day of an offer is past: end it, and tell its company and its applicants. apps/worker/src/offers/expire-offer.job.ts */
  'expire-offer': job<{ offerId: string }>('notifications', 'clock'),
  /** The last day of an offer is near: tell its company. apps/worker/src/offers/warn-expiring.job.ts */
  'warn-expiring': job<{ offerId: string; daysBefore: 7 | 1 }>('notifications', 'clock'),
  /** Offers that students saved end in three days: tell them. apps/worker/src/offers/tell-saved-offers.job.ts */
  'tell-saved-offers': DAILY,
  /** Archive offers that ended a year ago. apps/worker/src/offers/archive-offers.job.ts */
  'archive-offers': DAILY,
  /** Eleven months after an offer ended: ask its company about next year. apps/worker/src/offers/ask-next-year.job.ts */
  'ask-next-year': job<{ offerId: string }>('notifications', 'clock'),
  /** A CV was uploaded: read and rebuild it in a separate process, then scan it for viruses. apps/worker/src/people/cv/check-cv.job.ts */
  'check-cv': job<{ cvFileId: string }>('notifications', 'alone'),
  /** A logo or photo was uploaded: make it anew in a separate process, then scan it for viruses. apps/worker/src/companies/images/check-image.job.ts */
  'check-image': job<{ imageId: string }>('notifications', 'alone'),
  /** A list of pupils is planned, applied or undone, in one transaction. apps/worker/src/school/roster-imports/run-roster-import.job.ts */
  'run-roster-import': job<{ importId: string }>('notifications', 'alone'),
  /** The agreements of a group have begun: one letter to their host, where none was written. apps/worker/src/papers/signing/ask-host-of-group.job.ts */
  'ask-host-of-group': job<{ agreementIds: string[] }>('notifications', 'alone'),
  /** One letter for all papers that wait for the address of a signatory. apps/worker/src/papers/signing/tell-signatory.job.ts */
  'tell-signatory': job<{ signatoryId: string }>('notifications', 'alone'),
  /** Remind signatories, let those expire who were asked long ago, and tell the schools. apps/worker/src/papers/signing/remind-signatories.job.ts */
  'remind-signatories': DAILY,
  /** All have signed: add the page of proof and seal the file. apps/worker/src/papers/signing/seal-paper.job.ts */
  'seal-paper': job<{ versionId: string }>('notifications', 'clock'),
  /** First days, last days and agreements that were not signed in time. apps/worker/src/placements/follow-placements.job.ts */
  'follow-placements': DAILY,
  /** Contracts to send to the OPCO, its silence, and places whose contract has ended. apps/worker/src/papers/contracts/follow-contracts.job.ts */
  'follow-contracts': DAILY,
  /** Framework agreements that begin, end, or are to be renewed. apps/worker/src/papers/framework-agreements/follow-frameworks.job.ts */
  'follow-frameworks': DAILY,
  /** An offer is published, or a day begins: make the list of candidates of the offer. apps/worker/src/matching/candidates/list-candidates.job.ts */
  'list-candidates': job<{ offerId: string; day: string }>('notifications', 'next'),
  /** Write digests of new candidates to the contacts of offers. apps/worker/src/platform/notifications/announce-candidates.job.ts */
  'announce-candidates': job<Omit<Announced, 'studentId'>>('notifications', 'alone'),
  /** Lapse invitations to apply whose last day is over. apps/worker/src/matching/candidates/lapse-invitations.job.ts */
  'lapse-invitations': DAILY,
  /** Merge letters held for a morning or an evening into one for each reader. apps/worker/src/platform/notifications/digest-events.job.ts */
  'digest-events': job<LetterSlot>('notifications', 'next'),
  /** Remind of, escalate or end applications that wait for an answer. apps/worker/src/applications/follow-up-applications.job.ts */
  'follow-up-applications': DAILY,
  /** Put companies that were called, and whose promised day has passed, back into the call list of the campus. apps/worker/src/campus/reopen-escalations.job.ts */
  'reopen-escalations': DAILY,
  /** Ask hosts of places found elsewhere again, and tell of those that stay silent. apps/worker/src/placements/remind-hosts.job.ts */
  'remind-hosts': DAILY,
  /** Lists past facts that today's rules would refuse, for the coordination, and tells teachers of unconfirmed guardians. apps/worker/src/campus/list-past-breaches.job.ts */
  'list-past-breaches': job<{ edition: number }>('notifications', 'clock'),
  /** An account is erased: write the line of the ledger, and delete the files. apps/worker/src/people/finish-erasure.job.ts */
  'finish-erasure': job<{ erasureId: string }>('notifications', 'alone'),
  /** Wake-up job: letters of a lane, or of any, are due: claim, render and send them. apps/worker/src/platform/mail/send-emails.job.ts */
  'send-emails': job<{ lane?: Lane }>('mail', 'wake-up'),
} satisfies Record<string, Job<object>>;

interface Announced {
  offerId?: string;
  studentId?: string;
  rhythm?: Extract<Rhythm, 'weekly'>;
}

export type JobName = keyof typeof CATALOGUE;
export type JobPayloads = { [Name in JobName]: NonNullable<(typeof CATALOGUE)[Name]['payload']> };
export type DailyJobName = { [Name in JobName]: (typeof CATALOGUE)[Name] extends typeof DAILY ? Name : never }[JobName];

export const JOB_NAMES = Object.keys(CATALOGUE) as JobName[];
export const jobsThatComeBack = (by: ComesBack): JobName[] => JOB_NAMES.filter((name) => CATALOGUE[name].comesBack === by);

/** Outbox rows that a `match-changes` job runs together; the queue has no job for each. */
export const BATCHED_JOBS = ['match-offer', 'match-student'] as const satisfies readonly JobName[];
export type BatchedJob = (typeof BATCHED_JOBS)[number];
export const isBatched = (name: JobName): name is BatchedJob => (BATCHED_JOBS as readonly JobName[]).includes(name);

/** Jobs that tell the worker that database rows are due. They have no row in the outbox. */
const WAKE_UP_JOBS = ['match-changes', 'send-emails'] as const satisfies readonly JobName[];
export type WakeUpJob = (typeof WAKE_UP_JOBS)[number];
export const isWakeUp = (name: JobName): name is WakeUpJob => (WAKE_UP_JOBS as readonly JobName[]).includes(name);

/** Maximum number of jobs that one worker process runs at once, by queue. */
export const CONCURRENCY: Record<QueueName, number> = { matching: 8, notifications: 1, mail: 4 };
