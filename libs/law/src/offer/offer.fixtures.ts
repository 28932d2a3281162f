import type { CheckedOffer } from './checked-offer.js';

/** A lawful offer of the test; what a case changes is named there. */
export const offerOf = (changes: Partial<CheckedOffer> = {}): CheckedOffer => ({
  kind: 'internship',
  title: 'Assistant / Assistante de laboratoire',
  description: 'Vous préparez les échantillons d’amidon, suivez les dosages et tenez le cahier de laboratoire avec votre tutrice.',
  seats: 1,
  startFrom: '2026-03-02',
  startTo: '2026-03-02',
  durationWeeks: 8,
  weeklyMinutes: 2_100,
  payCents: null,
  payMaxCents: null,
  payUnit: null,
  minAge: null,
  hazards: [],
  ...changes,
});
