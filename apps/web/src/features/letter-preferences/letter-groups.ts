import type { OptionalLetter } from '@seve/domain';

/** What a letter is about, in the order in which the page shows it. */
export const LETTER_GROUPS = ['found', 'applications', 'classes', 'posted', 'nudges'] as const;
type LetterGroup = (typeof LETTER_GROUPS)[number];

const GROUP_OF: Record<OptionalLetter, LetterGroup> = {
  'match-digest': 'found',
  'application-invited': 'found',
  'candidates-digest': 'found',
  'application-sent': 'applications',
  'application-read': 'applications',
  'application-pooled': 'applications',
  'application-offer-closed': 'applications',
  'application-expired': 'applications',
  'application-received': 'applications',
  'application-withdrawn': 'applications',
  'application-obsolete': 'applications',
  'application-restored': 'applications',
  'application-teacher-copy': 'classes',
  'offer-submitted': 'posted',
  'offer-published': 'posted',
  'offer-filled': 'posted',
  'offer-closed': 'posted',
  'offer-expired': 'posted',
  'offer-expiring': 'nudges',
  'offer-next-year': 'nudges',
  'application-offered-reminder': 'nudges',
  'application-follow-up': 'nudges',
  'application-reminder': 'nudges',
  'search-reminder': 'nudges',
};

/** Preferences by what they are about; groups without any are left out. */
export const byGroup = <P extends { letter: OptionalLetter }>(preferences: readonly P[]) =>
  LETTER_GROUPS.map((group) => ({ group, preferences: preferences.filter(({ letter }) => GROUP_OF[letter] === group) })).filter(
    (one) => one.preferences.length > 0,
  );
