import type { Level, OfferKind, OfferStatus } from '@seve/domain';

export interface DemoOffer {
  key: string;
  company: string;
  kind: OfferKind;
  /** A title of the ROME, as it proposes it. */
  title: string;
  description: string;
  romeCodes: readonly string[];
  targetLevels: readonly Level[];
  certificationWanted?: string;
  seats: number;
  /** First and last possible start: the Mondays that follow so many days from today. */
  startInDays: readonly [number, number];
  /** Null for a job without end. */
  durationWeeks: number | null;
  expiresInDays: number;
  pay: { cents: number; unit: 'hour' | 'month' } | null;
  hazards?: readonly string[];
  housingOffered?: boolean;
  /** Why the post needs a driving licence. */
  licenceFor?: string;
  required: readonly string[];
  wanted: readonly string[];
  taught: readonly string[];
  status: Extract<OfferStatus, 'draft' | 'published' | 'filled'>;
  /** Worked days since it was published, or written if it is a draft. */
  since: number;
  /** Worked days since its last seat was taken. */
  filledAgo?: number;
}

/** Least that an internship of more than two months pays by the hour. */
export const INTERNSHIP_PAY = { cents: 450, unit: 'hour' } as const;
