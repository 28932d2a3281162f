export type SendOutcome =
  | { outcome: 'sent'; response: string }
  /** Permanent. `isMailbox`: the address itself is refused, not just this letter. */
  | { outcome: 'refused'; isMailbox: boolean; error: string }
  /** The letter was not transmitted: no connection, or authentication failed. */
  | { outcome: 'unreachable'; error: string }
  /** Temporary or unknown: the letter may have been delivered. */
  | { outcome: 'failed'; error: string };
