/** The job cannot run in this process now. Another process runs it, or this one later; nothing is recorded. */
export class RetryLaterError extends Error {}
