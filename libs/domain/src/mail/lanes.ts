/** Who goes first when many letters wait: sign-in and safety, then what people do, then digests. */
export const LANES = { urgent: 0, ordinary: 1, digest: 2 } as const;
export type Lane = (typeof LANES)[keyof typeof LANES];

/** Somebody sits before a screen and waits for it, or is in danger. */
const URGENT: readonly string[] = [
  'account-confirmation',
  'account-exists',
  'invitation',
  'magic-link',
  'message-reported',
  'password-reset',
];
/** Gathers what can wait a minute more. */
const DIGESTS: readonly string[] = [
  'applications-received',
  'candidates-digest',
  'events-digest',
  'match-digest',
  'offer-submitted',
  'teacher-digest',
];

/** The lane of a letter, by its name; decided when its row is written. */
export function laneOfLetter(letter: string): Lane {
  if (URGENT.includes(letter)) return LANES.urgent;
  return DIGESTS.includes(letter) ? LANES.digest : LANES.ordinary;
}
