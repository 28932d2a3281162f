import type { PfmpYear } from '@seve/law';

interface Course {
  /** Of the diploma, as the register of diplomas says it; null for one that it does not hold. */
  diplomaKind: string | null;
  /** Programmes of the same diploma before and after this one, from year to year. */
  yearsBefore: number;
  yearsAfter: number;
  /** Null without class. */
  className: string | null;
}

/** How schools name the classes of a bac pro and of a CAP. */
const NAMED: Record<'bac_pro' | 'cap', readonly (readonly [pattern: RegExp, year: PfmpYear])[]> = {
  bac_pro: [
    [/\b(2nde?|2de|seconde)\b/, 'bac_pro_2de'],
    [/\b(1ere|1re|premiere)\b/, 'bac_pro_1re'],
    [/\b(tle|term|terminale)\b/, 'bac_pro_term'],
  ],
  cap: [
    [/\b(cap ?a? ?1|1 ?cap ?a?|(1re|1ere|premiere) annee)\b/, 'cap_1'],
    [/\b(cap ?a? ?2|2 ?cap ?a?|(2e|2eme|deuxieme|seconde) annee)\b/, 'cap_2'],
  ],
};

/** Years of the whole course, in order. */
const COURSES: Record<'bac_pro' | 'cap', readonly PfmpYear[]> = {
  bac_pro: ['bac_pro_2de', 'bac_pro_1re', 'bac_pro_term'],
  cap: ['cap_1', 'cap_2'],
};

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function courseOf(diplomaKind: string | null): keyof typeof COURSES | null {
  if (diplomaKind === 'cap' || diplomaKind === 'capa') return 'cap';
  return diplomaKind === 'bac_pro' ? 'bac_pro' : null;
}

/**
 * Year of a pupil that sets the State's allowance of a PFMP: where the programmes of the school follow each other through the whole course,
 * else as the class is named. Null where neither says it, and for every other diploma.
 */
export function pfmpYearOf({ diplomaKind, yearsBefore, yearsAfter, className }: Course): PfmpYear | null {
  const course = courseOf(diplomaKind);
  if (course === null) return null;
  const years = COURSES[course];
  if (yearsBefore + 1 + yearsAfter === years.length) return years[yearsBefore] ?? null;
  const words = fold(className ?? '');
  const named = NAMED[course].filter(([pattern]) => pattern.test(words));
  return named.length === 1 ? (named[0]?.[1] ?? null) : null;
}
