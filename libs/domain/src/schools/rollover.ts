import type { DiplomaKind } from '@seve/reference';
import type { Role } from '../role.js';
import { readClassName } from '../roster-import/class-name.js';
import type { StatusTable } from '../status-table.js';

/** What becomes of a student at the end of a school year: the next class, the same year again, or gone. */
export const FATES = ['up', 'repeat', 'leave'] as const;
export type Fate = (typeof FATES)[number];

/** Days within which a rollover can be undone. */
export const ROLLOVER_UNDO_DAYS = 7;

export const ROLLOVER_STATES = ['applied', 'undone'] as const;
export type RolloverState = (typeof ROLLOVER_STATES)[number];

const SCHOOL: readonly Role[] = ['teacher', 'school_staff', 'school_head'];

export const ROLLOVER_TABLE: StatusTable<RolloverState, 'undo'> = { applied: [], undone: [{ act: 'undo', from: ['applied'], by: SCHOOL }] };

/** Last year of a diploma, where its kind says so. */
const LAST_YEAR: Partial<Record<DiplomaKind, 1 | 2 | 3>> = { cap: 2, capa: 2, bac_pro: 3, bts: 2, btsa: 2, but: 3, bachelor: 3, master: 2 };

/** How schools write the years of a lycée, each with the one that follows. */
const LYCEE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:seconde|2nde|2de)\b/iu, 'Première'],
  [/\b(?:première|premiere)\b/iu, 'Terminale'],
];
const ORDINAL = /\b([1-4])\s?(re|ère|ere|er|e|ème|eme|de|nde)(?=\s|$|\p{P})/iu;
const DIGIT = /(?<![\dA-Za-z])([1-4])(?![\dA-Za-z])/u;

/** A name for the class that its students move up to: the year in it counted one further, else the same name. */
export function nextClassName(name: string): string {
  for (const [says, next] of LYCEE) {
    const found = says.exec(name);
    if (found) return name.replace(says, /^\p{Lu}/u.test(found[0]) || found.index === 0 ? next : next.toLowerCase());
  }
  if (ORDINAL.test(name)) return name.replace(ORDINAL, (_found, digit: string) => `${Number(digit) + 1}e`);
  return name.replace(DIGIT, (digit) => String(Number(digit) + 1));
}

/** Year of the programme that a name says: 2 for a première and for a second year. */
function yearIn(name: string): number | null {
  const lycee = LYCEE.findIndex(([says]) => says.test(name));
  if (lycee >= 0) return lycee + 1;
  const digit = ORDINAL.exec(name)?.[1] ?? DIGIT.exec(name)?.[1];
  return digit === undefined ? null : Number(digit);
}

/** What most students of a class do next: with a following programme or another year of the same diploma they move up, else they leave. */
export function usualFate(className: string, hasNextProgramme: boolean): Fate {
  if (hasNextProgramme) return 'up';
  const { year: read, kind } = readClassName(className);
  const [year, last] = [read ?? yearIn(className), kind && LAST_YEAR[kind]];
  return year !== null && last != null && year < last ? 'up' : 'leave';
}
