import type { Sentence } from '../../messages/language.js';
import type { PersonRole } from '../../role.js';
import type { LaneName } from '../lanes.js';

/** How often letters of one kind arrive. */
export const FREQUENCIES = ['never', 'now', 'daily', 'weekly'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Sections of the preferences page, in its order. */
export const LETTER_GROUPS = ['found', 'applications', 'classes', 'posted', 'nudges'] as const;
export type LetterGroup = (typeof LETTER_GROUPS)[number];

/** Why a letter cannot be switched off. */
export const FIXED_REASONS = ['account', 'answer', 'safety'] as const;
export type FixedReason = (typeof FIXED_REASONS)[number];

/**
 * `news`: tells what has happened. `nudge`: asks for an act without a deadline; rests in August. `deadline`: about a near day, for which a
 * digest would come too late. `periodic`: written daily or weekly, never at once.
 */
export type OptionalLetterKind = 'news' | 'nudge' | 'deadline' | 'periodic';

/** What every letter declares. Its words and its sample are in `libs/mailing/src/letters/<name>.letter.tsx`. */
export interface LetterDeclaration {
  /** Name in the mail log and in lists of letters. */
  title: Sentence;
  /** Name on the reader's own preferences page; default `title`. */
  readerTitle?: Sentence;
  /** Which letters are sent first when many wait; default `ordinary`. */
  lane?: LaneName;
  /** The letter tells a referent teacher of an act about a student: it follows the preference of its topic and joins `teacher-digest`. */
  inTeacherDigest?: true;
}

/** A letter whose readers choose its frequency. */
export interface OptionalLetterDeclaration extends LetterDeclaration {
  /** Content of the letter, shown below its name on the preferences page. */
  description: Sentence;
  /** Roles that receive it and see it on their preferences page. */
  readers: readonly PersonRole[];
  group: LetterGroup;
  kind: OptionalLetterKind;
  byDefault: Frequency;
}

/** A letter that cannot be switched off. */
export interface FixedLetterDeclaration extends LetterDeclaration {
  /** Roles that see it on their preferences page; empty for readers without an account. */
  readers: readonly PersonRole[];
  reason: FixedReason;
  /** Its link may open a page without signing in, so no screen repeats the letter. */
  isSecret?: true;
}

/** A letter that replaces held letters. */
export interface DigestLetterDeclaration extends LetterDeclaration {
  /** The optional letter that it combines; null for all letters without a digest of their own. */
  gathers: string | null;
}
