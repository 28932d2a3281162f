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
  /** Negative once it has expired. */
  expiresInDays: number;
  pay: { cents: number; unit: 'hour' | 'month'; maxCents?: number } | null;
  weeklyHours?: number;
  /** Weeks at the company, then at school, over and over. */
  alternance?: readonly [companyWeeks: number, schoolWeeks: number];
  rhythm?: string;
  /** Where there are any, protective equipment is provided. */
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
  /** Worked days since it was published, sent, or written if it is a draft. */
  since: number;
  /** Worked days since its last seat was taken, or it was paused, withdrawn (a draft that was published before), expired, closed, or sent back by the campus. */
  endedAgo?: number;
  /** Worked days since it left the list of its company, a year after it had expired. */
  archivedAgo?: number;
  /** Warnings of libs/law that the company has confirmed, besides those that its pay and hazards bring. */
  confirms?: readonly string[];
  /** What the campus asks to change. */
  remarks?: readonly OfferRemark[];
  /** Times it was opened by day, on average. */
  viewsPerDay?: number;
}

/** Least that an internship of more than two months pays by the hour. */
export const INTERNSHIP_PAY = { cents: 450, unit: 'hour' } as const;

export const wasWithdrawn = ({ status, endedAgo }: DemoOffer): boolean => status === 'draft' && endedAgo !== undefined;
export const wasPublished = (offer: DemoOffer): boolean => wasWithdrawn(offer) || !UNPUBLISHED_OFFER_STATUSES.includes(offer.status);
