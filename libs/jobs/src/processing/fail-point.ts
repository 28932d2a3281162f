/** Where a process can be made to die, in the order in which a letter passes. */
export const FAIL_POINTS = [
  /** Inside the transaction: around the insert of the letters' rows, and when all is written. */
  'before-insert',
  'after-insert',
  'before-commit',
  'after-commit',
  /** Around the handing over to the queue. */
  'before-enqueue',
  'after-enqueue',
  /** Around the claim of a batch of letters. */
  'before-claim',
  'after-claim',
  /** Rendered, and about to be handed to the mail server. */
  'before-data',
  /** The server has answered 250, and nothing is recorded yet. */
  'before-sent',
  'after-sent',
  /** A job has done its work; around the record that its promise is kept. */
  'before-done',
  'after-done',
  /** Inside the transaction of a digest, around the record of what it has told. */
  'before-cursor',
  'after-cursor',
] as const;
export type FailPoint = (typeof FAIL_POINTS)[number];

/** Kills the process here when a crash test asks for it by name (`SEVE_FAIL_POINT`, NODE_ENV=test); otherwise does nothing. */
export function failPoint(name: FailPoint): void {
  if (process.env.NODE_ENV === 'test' && process.env.SEVE_FAIL_POINT === name) process.kill(process.pid, 'SIGKILL');
}
