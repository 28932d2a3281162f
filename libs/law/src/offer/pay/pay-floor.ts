import { LEGAL_WEEK, shareOfMonth } from '../../apprenticeship/pay/paid-time.js';
import { type DatedRow, latest, lookUp, rowInForce } from '../../dated.js';
import { allowanceMinimum } from '../../internship/allowance-minimum.js';
import { educationCode, labourCode } from '../../legal-reason.js';
import type { AgeBand } from '../../parameters/apprentice-scale.js';
import { BRANCH_ARTICLES } from '../../parameters/branch-scales.js';
import { smicMonth } from '../../parameters/smic.js';
import { LAW_TABLES, type LawTables } from '../../tables/law-tables.js';
import type { CivilDate } from '../../time/civil-date.js';
import type { CheckedOffer } from '../checked-offer.js';
import { plannedStage } from './planned-stage.js';

/** Minimum pay that an offer can state, and its source. */
export interface PayFloor {
  hourCents: number;
  /** Monthly cents for the stated weekly hours, or for 35. */
  monthCents: number;
  /** Percentage of the SMIC; null where the minimum is an allowance. */
  percent: number | null;
  article: string;
  row: DatedRow<number>;
  /** False if the day is after the last known one; the newest row is then used. */
  isPublished: boolean;
  table: string;
}

interface Asked {
  offer: CheckedOffer;
  idcc: string | null;
  day: CivilDate;
  tables: LawTables;
}

function ofSmic(percent: number, article: string, { offer, day, tables: { smicHour } }: Asked): PayFloor | null {
  const found = rowInForce(smicHour, day);
  if (!found) return null;
  const hourCents = Math.ceil((percent * found.row.value) / 100);
  const monthCents = shareOfMonth(percent, smicMonth(found.row.value), offer.weeklyMinutes ?? LEGAL_WEEK);
  return { ...found, table: smicHour.name, percent, article, hourCents, monthCents };
}

export const bandFrom = (minAge: number | null): AgeBand => {
  if (minAge === null || minAge < 18) return 'under-18';
  if (minAge < 21) return '18-20';
  return minAge < 26 ? '21-25' : '26-plus';
};

/** Returns the minimum pay of a first year, at the lowest age that the offer admits. */
function ofApprenticeship(asked: Asked): PayFloor | null {
  const { offer, idcc, day, tables } = asked;
  const band = bandFrom(offer.minAge);
  const law = latest(tables.apprenticeScale).value[band].smic[0];
  const scale = tables.branchScales[idcc ?? ''];
  const branch = scale ? lookUp(scale, day) : null;
  const percent = branch?.known ? branch.row.value[band].smic[0] : 0;
  return percent > law ? ofSmic(percent, BRANCH_ARTICLES[idcc ?? ''] ?? `IDCC ${idcc}`, asked) : ofSmic(law, labourCode('D6222-26'), asked);
}

/** Returns the minimum without a bac pro at the lowest age admitted (D6325-15); higher in chemistry (agreement of 29 June 2021). */
function ofProfessionalisation(asked: Asked): PayFloor | null {
  const { offer, idcc, day, tables } = asked;
  const age = offer.minAge ?? 16;
  if (age >= 26) return ofSmic(100, labourCode('L6325-9'), asked);
  const scale = tables.branchProfessionalisationScales[idcc ?? ''];
  const branch = scale ? lookUp(scale, day) : null;
  const { value, source } = branch?.known ? branch.row : latest(tables.professionalisationScale);
  return ofSmic((age >= 21 ? value.from21 : value.under21).common, source, asked);
}

/** Returns the minimum of the planned internship; null also where no allowance is due. */
function ofStage({ offer, day, tables }: Asked): PayFloor | null {
  const [found, stage] = [rowInForce(tables.allowanceHour, day), plannedStage(offer)];
  if (!found || !stage) return null;
  const { minimumHourCents, minimumMonthCents, isPublished } = allowanceMinimum({ stage, pay: null }, tables);
  if (minimumHourCents === null || minimumMonthCents === null) return null;
  const article = educationCode('L124-6');
  return {
    row: found.row,
    isPublished,
    table: tables.allowanceHour.name,
    percent: null,
    article,
    hourCents: minimumHourCents,
    monthCents: minimumMonthCents,
  };
}

/** Returns the minimum pay; null where the law sets none or the offer does not state its start. */
export function payFloor(offer: CheckedOffer, idcc: string | null, tables: LawTables = LAW_TABLES): PayFloor | null {
  const { startFrom: day, kind } = offer;
  if (day === null) return null;
  const asked = { offer, idcc, day, tables };
  if (kind === 'job') return ofSmic(100, labourCode('L3231-2'), asked);
  if (kind === 'apprenticeship') return ofApprenticeship(asked);
  if (kind === 'professionalisation') return ofProfessionalisation(asked);
  return kind === 'internship' || kind === 'pfmp' ? ofStage(asked) : null;
}
