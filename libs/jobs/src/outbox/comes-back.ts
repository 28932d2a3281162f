import type { JobName } from '../catalogue.js';

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
  'send-emails': 'wake-up',
};

export const jobsThatComeBack = (by: ComesBack): JobName[] =>
  (Object.keys(COMES_BACK) as JobName[]).filter((job) => COMES_BACK[job] === by);
