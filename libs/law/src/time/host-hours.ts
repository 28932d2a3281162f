import { educationCode, type LegalReason, type Verdict } from '../legal-reason.js';
import { hoursIn } from '../wording.js';
import { schoolYearAt, schoolYearWords } from './civil-date.js';
import type { Stage } from './presence.js';
import { minutesBySchoolYear } from './school-year.js';

/** Maximum minutes with one host in a school year: six months of 22 days of 7 hours, 924 hours. */
export const HOST_YEAR_MINUTES = 6 * 22 * 420;

export interface HostYear {
  /** `2026-2027` */
  schoolYear: string;
  minutes: number;
}
export type HostHours = Verdict & { years: readonly HostYear[] };

const RULE = { rule: 'host-hours', article: educationCode('L124-5 et D124-6') };

function reasonOf({ schoolYear, minutes }: HostYear): LegalReason {
  const [done, most] = [hoursIn(minutes), hoursIn(HOST_YEAR_MINUTES)];
  const numbers = { hours: minutes / 60, maximumHours: HOST_YEAR_MINUTES / 60, schoolYear };
  if (minutes <= HOST_YEAR_MINUTES) {
    return {
      ...RULE,
      numbers,
      sentence: {
        fr: `${done.fr} de présence chez le même accueil en ${schoolYear}, ${most.fr} au plus (six mois).`,
        en: `${done.en} of presence with the same host in ${schoolYear}, at most ${most.en} (six months).`,
      },
    };
  }
  const over = hoursIn(minutes - HOST_YEAR_MINUTES);
  return {
    ...RULE,
    numbers,
    sentence: {
      fr: `${done.fr} de présence chez le même accueil en ${schoolYear}\u00a0: c’est plus de six mois (${most.fr}).`,
      en: `${done.en} of presence with the same host in ${schoolYear}: that is more than six months (${most.en}).`,
    },
    remedy: {
      fr: `Retirez ${over.fr}\u00a0: une fin plus tôt, ou moins d’heures par semaine.`,
      en: `Take away ${over.en}: end earlier, or plan fewer hours a week.`,
    },
  };
}

/**
 * Checks all internships of one intern with one host (the legal entity, all its sites) by school year. `doneMinutes` were done there
 * before, in the school year of the first day.
 */
export function hostHours(stages: readonly Stage[], doneMinutes = 0): HostHours {
  const sums = new Map<number, number>();
  const first = stages.map(({ from }) => from).sort()[0];
  if (first) sums.set(schoolYearAt(first), doneMinutes);
  for (const stage of stages) {
    for (const [year, minutes] of minutesBySchoolYear(stage)) sums.set(year, (sums.get(year) ?? 0) + minutes);
  }
  const years = [...sums].sort(([a], [b]) => a - b).map(([year, minutes]) => ({ schoolYear: schoolYearWords(year), minutes }));
  const over = years.filter(({ minutes }) => minutes > HOST_YEAR_MINUTES);
  if (over.length > 0) return { ok: false, years, reasons: over.map(reasonOf) };
  return { ok: true, years, reasons: years.map(reasonOf) };
}
