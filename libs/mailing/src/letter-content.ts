import type { ReactNode } from 'react';

/** A line of the ruled list. */
export type Fact = readonly [label: string, value: string];

/** What one letter says, in the order in which it is read. */
export interface LetterContent {
  /** The news itself: subject and title. */
  subject: string;
  /** First name to greet; null when we do not know it. */
  to: string | null;
  /** The first sentence is also what inboxes show beside the subject. */
  lead: readonly [string, ...ReactNode[]];
  quote?: { words: string; by: string } | null;
  facts?: readonly Fact[];
  /** What stands between the facts and the button, for a letter that carries a list. */
  body?: ReactNode;
  action: { label: string; link: string };
  deadline?: ReactNode;
  /** "Et ensuite ?": who does what, in order. */
  next: readonly [ReactNode, ReactNode, ReactNode];
  closing?: ReactNode;
  farewell?: string;
  /** Why this person gets this letter. */
  why: string;
}

/** Added to the foot at the sending: both pages work without signing in. */
export interface Unsubscribe {
  /** Stops letters of this kind. */
  link: string;
  /** Chooses which letters come, and how often. */
  preferences: string;
}
