/** The jobs (catalogue.ts), the outbox that enqueues them in a transaction (outbox/), and the runner that takes them from the queues (processing/). */
export * from './catalogue.js';
export type { DigestJob } from './outbox/digest-jobs.js';
export type { EnqueuedJob } from './outbox/enqueued-job.js';
export { tryAgain } from './outbox/given-up-jobs.js';
export * from './outbox/new-email.js';
export * from './outbox/outbox.js';
export * from './outbox/sweeper.js';
export * from './outbox/unit-of-work.js';
export * from './outbox/wake-up.js';
export * from './processing/boot-gate.js';
export type { DueJob } from './processing/due-jobs.js';
export * from './processing/fail-point.js';
export * from './processing/is-passing.js';
export * from './processing/job-handler.js';
export * from './processing/job-runner.js';
export * from './processing/queue-backend.js';
export { MAX_ATTEMPTS } from './processing/record-failure.js';
export * from './processing/retry-later-error.js';
