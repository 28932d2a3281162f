import { LEGAL_WEEK, shareOfMonth } from '../apprenticeship/paid-time.js';
import type { CivilDate } from '../civil-date.js';
import { type DatedRow, latest, lookUp, standing } from '../dated.js';
import { allowanceMinimum } from '../internship/allowance-minimum.js';
import { educationCode, labourCode } from '../legal-reason.js';
import { ALLOWANCE_HOUR } from '../parameters/allowance-rate.js';
import { type AgeBand, APPRENTICE_SCALE } from '../parameters/apprentice-scale.js';
import { BRANCH_ARTICLES, BRANCH_SCALES } from '../parameters/branch-scales.js';
import { CHEMISTRY_PROFESSIONALISATION_SCALE, PROFESSIONALISATION_SCALE } from '../parameters/professionalisation-scale.js';
import { SMIC_HOUR, smicMonth } from '../parameters/smic.js';
import type { OfferFacts } from './offer-facts.js';
import { plannedStage } from './planned-stage.js';

/** The least that an offer may say, and what it was computed from. */
export interface PayFloor {
  hourCents: number;
  /** Of the weekly hours said, or of 35. */
  monthCents: number;
  /** Of the SMIC; null where the minimum is an allowance. */
  percent: number | null;
  article: string;
  row: DatedRow<number>;
  /** The day looked up comes after the last known one: the newest row stands in, and says so. */
  isPublished: boolean;
  table: string;
}

function ofSmic(percent: number, article: string, offer: OfferFacts, day: CivilDate): PayFloor | null {
  const found = standing(SMIC_HOUR, day);
  if (!found) return null;
  const hourCents = Math.ceil((percent * found.row.value) / 100);
  const monthCents = shareOfMonth(percent, smicMonth(found.row.value), offer.weeklyMinutes ?? LEGAL_WEEK);
  return { ...found, table: SMIC_HOUR.name, percent, article, hourCents, monthCents };
}

const CHEMISTRY = '0044';

export const bandFrom = (minAge: number | null): AgeBand => {
  if (minAge === null || minAge < 18) return 'under-18';
  if (minAge < 21) return '18-20';
  return minAge < 26 ? '21-25' : '26-plus';
};

/** Of a first year, at the lowest age that the offer lets in: nobody may be paid less. */
function ofApprenticeship(offer: OfferFacts, idcc: string | null, day: CivilDate): PayFloor | null {
  const band = bandFrom(offer.minAge);
  const law = latest(APPRENTICE_SCALE).value[band].smic[0];
  const scale = BRANCH_SCALES[idcc ?? ''];
  const branch = scale ? lookUp(scale, day) : null;
  const percent = branch?.known ? branch.row.value[band].smic[0] : 0;
  return percent > law
    ? ofSmic(percent, BRANCH_ARTICLES[idcc ?? ''] ?? `IDCC ${idcc}`, offer, day)
    : ofSmic(law, labourCode('D6222-26'), offer, day);
}

/** Without a bac pro, at the lowest age let in (D6325-15); chemistry gives more (agreement of 29 June 2021). */
function ofProfessionalisation(offer: OfferFacts, idcc: string | null, day: CivilDate): PayFloor | null {
  const age = offer.minAge ?? 16;
  if (age >= 26) return ofSmic(100, labourCode('L6325-9'), offer, day);
  const branch = idcc === CHEMISTRY ? lookUp(CHEMISTRY_PROFESSIONALISATION_SCALE, day) : null;
  const { value, source } = branch?.known ? branch.row : latest(PROFESSIONALISATION_SCALE);
  return ofSmic((age >= 21 ? value.from21 : value.under21).common, source, offer, day);
}

/** Of the internship as planned; null also where no allowance is due. */
function ofStage(offer: OfferFacts, day: CivilDate): PayFloor | null {
  const [found, stage] = [standing(ALLOWANCE_HOUR, day), plannedStage(offer)];
  if (!found || !stage) return null;
  const { minimumHourCents, minimumMonthCents, isPublished } = allowanceMinimum({ stage, pay: null });
  if (minimumHourCents === null || minimumMonthCents === null) return null;
  const article = educationCode('L124-6');
  return {
    row: found.row,
    isPublished,
    table: ALLOWANCE_HOUR.name,
    percent: null,
    article,
    hourCents: minimumHourCents,
    monthCents: minimumMonthCents,
  };
}

/** Null where the law sets no minimum, or where the offer does not say when it starts. */
export function payFloor(offer: OfferFacts, idcc: string | null): PayFloor | null {
  const { startFrom: day, kind } = offer;
  if (day === null) return null;
  if (kind === 'job') return ofSmic(100, labourCode('L3231-2'), offer, day);
  if (kind === 'apprenticeship') return ofApprenticeship(offer, idcc, day);
  if (kind === 'professionalisation') return ofProfessionalisation(offer, idcc, day);
  return kind === 'internship' || kind === 'pfmp' ? ofStage(offer, day) : null;
}
