/** Places where a crash test can kill a process, in the order in which a letter passes them. */
export const FAIL_POINTS = [
  /** In the transaction: around the insert of letters, and around the commit. */
  'before-insert',
  'after-insert',
  'before-commit',
  'after-commit',
  /** Around the adding of jobs to the queue. */
  'before-enqueue',
  'after-enqueue',
  /** Around the claim of a batch of letters. */
  'before-claim',
  'after-claim',
  /** Rendered, not yet sent to the mail server. */
  'before-data',
  /** The server has answered 250; around the record of it. */
  'before-sent',
  'after-sent',
  /** The handler of a job has ended; around the record of its outcome. */
  'before-done',
  'after-done',
  /** In the transaction of a digest, around the record of what it contains. */
  'before-cursor',
  'after-cursor',
] as const;
export type FailPoint = (typeof FAIL_POINTS)[number];

/** Kills the process when `SEVE_FAIL_POINT` is this name and NODE_ENV is `test`. */
export function failPoint(name: FailPoint): void {
  if (process.env.NODE_ENV === 'test' && process.env.SEVE_FAIL_POINT === name) process.kill(process.pid, 'SIGKILL');
}
