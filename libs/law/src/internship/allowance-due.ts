import { educationCode, type LegalReason } from '../legal-reason.js';
import { schoolYearAt } from '../time/civil-date.js';
import { presenceOf, type Stage } from '../time/presence.js';
import { minutesBySchoolYear } from '../time/school-year.js';
import { hoursIn } from '../wording.js';

/** `rural`: a maison familiale rurale or similar school of L813-9 of the Code rural; a lycée agricole is `common`. */
export const ALLOWANCE_SCHOOLS = ['common', 'rural'] as const;
export type AllowanceSchool = (typeof ALLOWANCE_SCHOOLS)[number];

/** Presence above which the allowance is due, in minutes: two months of 22 days of 7 hours; three for the schools of L813-9. */
export const ALLOWANCE_THRESHOLD_MINUTES: Record<AllowanceSchool, number> = { common: 2 * 22 * 420, rural: 3 * 22 * 420 };

export interface AllowanceDueQuestion {
  stage: Stage;
  school?: AllowanceSchool;
  /** Minutes with the same host in the school year of the first day, before this internship. */
  doneMinutes?: number;
  /** Minutes of leave allowed by the agreement: they count for the threshold, and the host decides whether to pay them. */
  leaveMinutes?: number;
}

export interface AllowanceDue {
  isDue: boolean;
  /** Rule of L124-6 that makes it due; null where it is not due. */
  by: 'continuous' | 'school-year' | null;
  /** Minutes of this internship, leave included. */
  minutes: number;
  /** Minutes of the fullest school year, earlier ones included. */
  yearMinutes: number;
  thresholdMinutes: number;
  reasons: readonly LegalReason[];
}

const RULE = 'allowance-due';

function fullestYear(stage: Stage, doneMinutes: number, leaveMinutes: number): number {
  const years = new Map(minutesBySchoolYear(stage));
  const first = schoolYearAt(stage.from);
  years.set(first, (years.get(first) ?? 0) + doneMinutes + leaveMinutes);
  return Math.max(...years.values());
}

/**
 * Returns whether an allowance is due: above two months of presence, in a row or within one school year; then from the first hour (L124-6).
 */
export function allowanceDue({ stage, school = 'common', doneMinutes = 0, leaveMinutes = 0 }: AllowanceDueQuestion): AllowanceDue {
  const thresholdMinutes = ALLOWANCE_THRESHOLD_MINUTES[school];
  const minutes = presenceOf(stage).minutes + leaveMinutes;
  const yearMinutes = fullestYear(stage, doneMinutes, leaveMinutes);
  const by = minutes > thresholdMinutes ? 'continuous' : yearMinutes > thresholdMinutes ? 'school-year' : null;
  const answer = { isDue: by !== null, by, minutes, yearMinutes, thresholdMinutes } as const;
  return { ...answer, reasons: [thresholdReason(answer, school), ...(doneMinutes > 0 && by ? [earlierHours(doneMinutes)] : [])] };
}

function thresholdReason(
  { by, minutes, yearMinutes, thresholdMinutes }: Omit<AllowanceDue, 'reasons'>,
  school: AllowanceSchool,
): LegalReason {
  const counted = hoursIn(by === 'continuous' ? minutes : yearMinutes);
  const threshold = hoursIn(thresholdMinutes);
  const where = {
    fr: by === 'continuous' ? 'en un seul stage' : 'chez le même accueil dans l’année scolaire',
    en: by === 'continuous' ? 'in one internship' : 'with the same host in the school year',
  };
  const months = school === 'rural' ? { fr: 'trois mois', en: 'three months' } : { fr: 'deux mois', en: 'two months' };
  return {
    rule: RULE,
    article: `${educationCode('L124-6 et D124-6')}${school === 'rural' ? '\u00a0; Code rural et de la pêche maritime, art. L813-9' : ''}`,
    numbers: { hours: minutes / 60, yearHours: yearMinutes / 60, thresholdHours: thresholdMinutes / 60 },
    sentence: by
      ? {
          fr: `${counted.fr} de présence ${where.fr}\u00a0: plus de ${months.fr} (${threshold.fr}). La gratification est due dès la première heure.`,
          en: `${counted.en} of presence ${where.en}: more than ${months.en} (${threshold.en}). The allowance is due from the first hour.`,
        }
      : {
          fr: `${counted.fr} de présence, et le seuil est plus de ${months.fr} (${threshold.fr})\u00a0: la gratification n’est pas obligatoire. Vous pouvez en verser une.`,
          en: `${counted.en} of presence, and the threshold is more than ${months.en} (${threshold.en}): the allowance is not compulsory. You may pay one.`,
        },
  };
}

const earlierHours = (doneMinutes: number): LegalReason => ({
  rule: RULE,
  article: educationCode('L124-6'),
  numbers: { doneHours: doneMinutes / 60 },
  sentence: {
    fr: `Les ${hoursIn(doneMinutes).fr} déjà faites chez le même accueil comptent pour le seuil. Le calcul ci-dessous porte sur ce stage seul.`,
    en: `The ${hoursIn(doneMinutes).en} already done with the same host count for the threshold. The amount below is for this internship alone.`,
  },
  doubt: {
    fr: 'La loi dit «\u00a0le ou les stages\u00a0»\u00a0: les heures déjà faites sont sans doute dues aussi.',
    en: 'The law says “the internship or internships”: the hours already done are probably owed as well.',
  },
});
