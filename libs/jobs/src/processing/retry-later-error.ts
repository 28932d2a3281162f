/** Thrown when the job cannot run in this process now. Another process, or this one later, runs it; nothing is recorded. */
export class RetryLaterError extends Error {}
