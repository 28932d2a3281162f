/** The job cannot run in this process now. Does not count as a failed attempt: another process runs it, or this one later. */
export class RetryLaterError extends Error {}
