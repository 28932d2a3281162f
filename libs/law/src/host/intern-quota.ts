import { educationCode, type LegalReason, type Verdict } from '../legal-reason.js';
import type { CivilDate } from '../time/civil-date.js';
import { allowed, refused } from '../verdict.js';
import { dayIn } from '../wording.js';
import { countedHeadcount, type Headcount } from './headcount.js';
import { internLimit, type PfmpOrderLimits, pfmpLimit } from './intern-limit.js';
import { type InternStay, internsByWeek } from './interns-by-week.js';

export interface QuotaQuestion {
  kind: 'internship' | 'pfmp';
  headcount: Headcount;
  /** Rector's order in force on these days; it applies to PFMP only. */
  order: PfmpOrderLimits | null;
  /** All interns of the company, on all its sites, without the new one. */
  stays: readonly InternStay[];
  /** First day of the new intern, included. */
  from: CivilDate;
  to: CivilDate;
}

export interface QuotaWeek {
  /** Monday of the week. */
  week: CivilDate;
  interns: number;
  limit: number;
  /** Free places; 0 once the limit is reached. */
  free: number;
}

const peopleIn = (hundredths: number) => {
  const text = String(hundredths / 100);
  return { fr: text.replace('.', ','), en: text };
};

/** Returns the occupancy of each civil week. All interns count together, whatever their kind. */
export function quotaWeeks({ kind, headcount, order, stays, from, to }: QuotaQuestion): QuotaWeek[] {
  const limit = kind === 'pfmp' ? pfmpLimit(headcount, order) : internLimit(headcount);
  return internsByWeek(stays, from, to).map(({ week, interns }) => ({ week, interns, limit, free: Math.max(0, limit - interns) }));
}

/**
 * Checks whether the company may host one more intern in each of these weeks (L124-8, R124-10 to R124-12). Returns the verdict of the first
 * full week.
 */
export function internQuota(question: QuotaQuestion): Verdict {
  const weeks = quotaWeeks(question);
  const isUnderOrder = question.kind === 'pfmp' && question.order !== null;
  const full = weeks.find(({ free }) => free === 0);
  const fullest = full ?? weeks.toSorted((one, other) => one.free - other.free)[0];
  const hundredths = countedHeadcount(question.headcount);
  const people = peopleIn(hundredths);
  const { limit = 0, interns = 0, week = question.from } = fullest ?? {};
  const monday = dayIn(week);
  const reason: LegalReason = {
    rule: 'intern-quota',
    article: educationCode(isUnderOrder ? 'R124-11' : 'R124-10'),
    numbers: { headcountHundredths: hundredths, limit, interns, week },
    sentence: {
      fr: `Avec un effectif de ${people.fr}, l’entreprise accueille au plus ${limit}\u00a0stagiaires dans une même semaine. Semaine du ${monday.fr}\u00a0: ${interns} déjà prévus.`,
      en: `With a headcount of ${people.en}, the company may host at most ${limit}\u00a0interns in one week. Week of ${monday.en}: ${interns} already planned.`,
    },
  };
  return full ? refused({ ...reason, remedy: remedyOf(question) }) : allowed(reason);
}

function remedyOf({ kind, order }: QuotaQuestion) {
  const dates = {
    fr: 'Choisissez d’autres dates, ou attendez la fin d’un stage en cours',
    en: 'Choose other dates, or wait until an internship ends',
  };
  if (kind !== 'pfmp' || order !== null) return { fr: `${dates.fr}.`, en: `${dates.en}.` };
  return {
    fr: `${dates.fr}. Pour une PFMP, un arrêté du rectorat peut relever la limite\u00a0: le campus l’enregistre.`,
    en: `${dates.en}. For a PFMP, an order of the rector may raise the limit: the campus records it.`,
  };
}
