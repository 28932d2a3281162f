import {
  type LanguageSkill,
  type Level,
  type OfferKind,
  type OfferRemark,
  type OfferStatus,
  type PlainOfferFlag,
  UNPUBLISHED_OFFER_STATUSES,
} from '@seve/domain';

export interface DemoOffer extends Partial<Record<PlainOfferFlag, boolean>> {
  key: string;
  company: string;
  kind: OfferKind;
  /** A title as the ROME proposes it. */
  title: string;
  description: string;
  romeCodes: readonly string[];
  targetLevels: readonly Level[];
  certificationWanted?: string;
  seats: number;
  /** First and last possible start: the Mondays after so many days from today. */
  startInDays: readonly [number, number];
  /** Null for a job without end. */
  durationWeeks: number | null;
  /** Days until it expires; negative once it has expired. */
  expiresInDays: number;
  pay: { cents: number; unit: 'hour' | 'month'; maxCents?: number } | null;
  weeklyHours?: number;
  /** Numbers of weeks at the company, then at school, repeated. */
  alternance?: readonly [companyWeeks: number, schoolWeeks: number];
  rhythm?: string;
  /** Hazards; if there are any, protective equipment is provided. */
  hazards?: readonly string[];
  minAge?: number;
  /** Why the post needs a driving licence. */
  licenceFor?: string;
  languages?: readonly LanguageSkill[];
  questions?: readonly string[];
  /** Keys of the only schools whose students may apply. */
  reservedTo?: readonly string[];
  required: readonly string[];
  wanted: readonly string[];
  taught: readonly string[];
  status: OfferStatus;
  /** Working days since it was published, sent, or written if it is a draft. */
  since: number;
  /**
   * Working days since its last seat was taken, or since it was paused, withdrawn (a draft that was published before), expired, closed, or
   * returned by the campus.
   */
  endedAgo?: number;
  /** Working days since it was archived, a year after it had expired. */
  archivedAgo?: number;
  /** Warnings of libs/law that the company has confirmed, besides those caused by pay and hazards. */
  confirms?: readonly string[];
  /** Changes requested by the campus. */
  remarks?: readonly OfferRemark[];
  /** Average openings per day. */
  viewsPerDay?: number;
}

/** Minimum hourly pay of an internship of more than two months. */
export const INTERNSHIP_PAY = { cents: 450, unit: 'hour' } as const;

export const wasWithdrawn = ({ status, endedAgo }: DemoOffer): boolean => status === 'draft' && endedAgo !== undefined;
export const wasPublished = (offer: DemoOffer): boolean => wasWithdrawn(offer) || !UNPUBLISHED_OFFER_STATUSES.includes(offer.status);
