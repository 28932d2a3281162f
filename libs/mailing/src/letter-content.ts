import type { ReactNode } from 'react';

/** A row of the facts table. */
export type Fact = readonly [label: string, value: string];

/** Content of one letter, in reading order. */
export interface LetterContent {
  /** Subject, title and heading of the letter. */
  subject: string;
  /** First name for the greeting; null when unknown. */
  to: string | null;
  /** The first sentence is also the preview text in inboxes. */
  lead: readonly [string, ...ReactNode[]];
  quote?: { words: string; by: string } | null;
  facts?: readonly Fact[];
  /** Content between the facts and the button, such as the list of a digest. */
  body?: ReactNode;
  action: { label: string; link: string };
  deadline?: ReactNode;
  /** "Et ensuite ?": the next steps in order, each with the person who acts. */
  next: readonly [ReactNode, ReactNode, ReactNode];
  closing?: ReactNode;
  farewell?: string;
  /** Why the reader receives this letter. */
  why: string;
}

/** Links at the foot, added when the letter is sent; both pages work without signing in. */
export interface Unsubscribe {
  /** Page that stops letters of this kind. */
  link: string;
  /** Page of all letter preferences. */
  preferences: string;
}
