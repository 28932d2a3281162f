import { QUEUE_NAMES } from '@seve/database';
import type { Lane, LetterSlot, Rhythm } from '@seve/domain';

/** The map: every job that runs after a request, with its payload (ids only) and the file that runs it. */
export interface JobPayloads {
  /** An offer is new or changed: score it against every student. Batched by `match-changes`. */
  'match-offer': { offerId: string; version: number };
  /** A student is new or changed: score every offer. Batched by `match-changes`. */
  'match-student': { studentId: string; version: number };
  /** Wake-up job: every `match-offer` and `match-student` that is due runs in one batch. apps/worker/src/matching/match-changes.job.ts */
  'match-changes': Record<never, never>;
  /** The weights have changed: align the next slice of stored lists. apps/worker/src/matching/rescore.job.ts */
  rescore: { version: number; step: number };
  /** Write digests of matches not announced yet, of one offer, one student or all; `weekly` includes readers of the weekly digest. apps/worker/src/platform/notifications/announce-matches.job.ts */
  'announce-matches': Announced;
  /** The last day of an offer is past: end it, and tell its company and its applicants. apps/worker/src/offers/expire-offer.job.ts */
  'expire-offer': { offerId: string };
  /** The last day of an offer is near: tell its company. apps/worker/src/offers/warn-expiring.job.ts */
  'warn-expiring': { offerId: string; daysBefore: 7 | 1 };
  /** Offers that students saved end in three days: tell them. apps/worker/src/offers/tell-saved-offers.job.ts */
  'tell-saved-offers': { day: string };
  /** Archive offers that ended a year ago. apps/worker/src/offers/archive-offers.job.ts */
  'archive-offers': { day: string };
  /** Eleven months after an offer ended: ask its company about next year. apps/worker/src/offers/ask-next-year.job.ts */
  'ask-next-year': { offerId: string };
  /** A CV was uploaded: read and rebuild it in a separate process, then scan it for viruses. apps/worker/src/people/cv/check-cv.job.ts */
  'check-cv': { cvFileId: string };
  /** A list of pupils is planned, applied or undone, in one transaction. apps/worker/src/school/roster-imports/run-roster-import.job.ts */
  'run-roster-import': { importId: string };
  /** A logo or photo was uploaded: make it anew in a separate process, then scan it for viruses. apps/worker/src/companies/images/check-image.job.ts */
  'check-image': { imageId: string };
  /** An offer is published, or a day begins: make the list of candidates of the offer. apps/worker/src/matching/candidates/list-candidates.job.ts */
  'list-candidates': { offerId: string; day: string };
  /** Write digests of new candidates to the contacts of offers. apps/worker/src/platform/notifications/announce-candidates.job.ts */
  'announce-candidates': Omit<Announced, 'studentId'>;
  /** Lapse invitations to apply whose last day is over. apps/worker/src/matching/candidates/lapse-invitations.job.ts */
  'lapse-invitations': { day: string };
  /** Merge letters held for a morning or an evening into one for each reader. apps/worker/src/platform/notifications/digest-events.job.ts */
  'digest-events': LetterSlot;
  /** Remind of, escalate or end applications that wait for an answer. apps/worker/src/applications/follow-up-applications.job.ts */
  'follow-up-applications': { day: string };
  /** Put companies that were called, and whose promised day has passed, back into the call list of the campus. apps/worker/src/campus/reopen-escalations.job.ts */
  'reopen-escalations': { day: string };
  /** Ask hosts of places found elsewhere again, and tell of those that stay silent. apps/worker/src/placements/remind-hosts.job.ts */
  'remind-hosts': { day: string };
  /** The agreements of a group have begun: one letter to their host, where none was written. apps/worker/src/papers/signing/ask-host-of-group.job.ts */
  'ask-host-of-group': { agreementIds: string[] };
  /** One letter for all papers that wait for the address of a signatory. apps/worker/src/papers/signing/tell-signatory.job.ts */
  'tell-signatory': { signatoryId: string };
  /** Remind signatories, let those expire who were asked long ago, and tell the schools. apps/worker/src/papers/signing/remind-signatories.job.ts */
  'remind-signatories': { day: string };
  /** All have signed: add the page of proof and seal the file. apps/worker/src/papers/signing/seal-paper.job.ts */
  'seal-paper': { versionId: string };
  /** First days, last days and agreements that were not signed in time. apps/worker/src/placements/follow-placements.job.ts */
  'follow-placements': { day: string };
  /** Contracts to send to the OPCO, its silence, and places whose contract has ended. apps/worker/src/papers/contracts/follow-contracts.job.ts */
  'follow-contracts': { day: string };
  /** Framework agreements that begin, end, or are to be renewed. apps/worker/src/papers/framework-agreements/follow-frameworks.job.ts */
  'follow-frameworks': { day: string };
  /** Lists past facts that today's rules would refuse, for the coordination, and tells teachers of unconfirmed guardians. apps/worker/src/campus/list-past-breaches.job.ts */
  'list-past-breaches': { edition: number };
  /** An account is erased: write the line of the ledger, and delete the files. apps/worker/src/people/finish-erasure.job.ts */
  'finish-erasure': { erasureId: string };
  /** Wake-up job: letters of a lane, or of any, are due: claim, render and send them. apps/worker/src/platform/mail/send-emails.job.ts */
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

/** The queue of each job. */
export const CATALOGUE: Record<JobName, QueueName> = {
  'match-offer': 'matching',
  'match-student': 'matching',
  'match-changes': 'matching',
  rescore: 'matching',
  'announce-matches': 'notifications',
  'expire-offer': 'notifications',
  'warn-expiring': 'notifications',
  'tell-saved-offers': 'notifications',
  'archive-offers': 'notifications',
  'ask-next-year': 'notifications',
  'check-cv': 'notifications',
  'check-image': 'notifications',
  'run-roster-import': 'notifications',
  'ask-host-of-group': 'notifications',
  'tell-signatory': 'notifications',
  'remind-signatories': 'notifications',
  'seal-paper': 'notifications',
  'follow-placements': 'notifications',
  'follow-contracts': 'notifications',
  'follow-frameworks': 'notifications',
  'list-candidates': 'notifications',
  'announce-candidates': 'notifications',
  'lapse-invitations': 'notifications',
  'digest-events': 'notifications',
  'follow-up-applications': 'notifications',
  'reopen-escalations': 'notifications',
  'remind-hosts': 'notifications',
  'list-past-breaches': 'notifications',
  'finish-erasure': 'notifications',
  'send-emails': 'mail',
};

/**
 * `clock`: the schedule of the worker finds what the job is for and enqueues it under the same key, which runs a given-up job within the hour.
 * `next`: as `clock`, until its day is over; the job of a later day does what is left, and replaces it.
 * `alone`: no look finds its work; it is tried again after an hour, then ever more rarely, once a day at least.
 * `wake-up`: has no row; each pass of the sweeper wakes it while rows are due.
 */
export type ComesBack = 'clock' | 'next' | 'alone' | 'wake-up';

/** What brings each job back once it was given up. */
export const COMES_BACK: Record<JobName, ComesBack> = {
  'match-offer': 'alone',
  'match-student': 'alone',
  'match-changes': 'wake-up',
  rescore: 'alone',
  'announce-matches': 'alone',
  'expire-offer': 'clock',
  'warn-expiring': 'clock',
  'tell-saved-offers': 'next',
  'archive-offers': 'next',
  'ask-next-year': 'clock',
  'check-cv': 'alone',
  'check-image': 'alone',
  'run-roster-import': 'alone',
  'ask-host-of-group': 'alone',
  'tell-signatory': 'alone',
  'remind-signatories': 'next',
  'seal-paper': 'clock',
  'follow-placements': 'next',
  'follow-contracts': 'next',
  'follow-frameworks': 'next',
  'list-candidates': 'next',
  'announce-candidates': 'alone',
  'lapse-invitations': 'next',
  'digest-events': 'next',
  'follow-up-applications': 'next',
  'reopen-escalations': 'next',
  'remind-hosts': 'next',
  'list-past-breaches': 'clock',
  'finish-erasure': 'alone',
  'send-emails': 'wake-up',
};

export const jobsThatComeBack = (by: ComesBack): JobName[] =>
  (Object.keys(COMES_BACK) as JobName[]).filter((job) => COMES_BACK[job] === by);

/** Rows of the outbox that wait for `match-changes`, which runs all that are due; the queue has no job for each. */
export const BATCHED_JOBS = ['match-offer', 'match-student'] as const satisfies readonly JobName[];
export type BatchedJob = (typeof BATCHED_JOBS)[number];
export const isBatched = (name: JobName): name is BatchedJob => (BATCHED_JOBS as readonly JobName[]).includes(name);

/** Say that rows are due, which the worker reads from the database. They have no row in the outbox. */
const WAKE_UP_JOBS = ['match-changes', 'send-emails'] as const satisfies readonly JobName[];
export type WakeUpJob = (typeof WAKE_UP_JOBS)[number];
export const isWakeUp = (name: JobName): name is WakeUpJob => (WAKE_UP_JOBS as readonly JobName[]).includes(name);

/** Jobs that one worker process runs at once, by queue. */
export const CONCURRENCY: Record<QueueName, number> = { matching: 8, notifications: 1, mail: 4 };
