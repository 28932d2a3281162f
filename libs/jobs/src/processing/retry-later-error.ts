/** Nothing is wrong with the job: another process will do it, or this one later. It does not count as a failure of the promise. */
export class RetryLaterError extends Error {}
