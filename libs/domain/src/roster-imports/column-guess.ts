import type { CivilDate } from '../calendar/civil-date.js';
import { readBirthDate } from './birth-date-text.js';
import { guessByHeader } from './header-guess.js';
import type { RosterField } from './roster-field.js';

/** Whether a text is certainly an INE, so that it is hashed in any column: ten digits and a letter, or nine digits and two letters. */
export const isIne = (text: string): boolean => /^\d{9}(\d[A-Za-z]|[A-Za-z]{2})$/.test(text.trim());

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const CLASS_NAME = /^(?=.*\d|.*\b(BTS|CAP|BUT|TLE|SEC)|T)[\p{L}\d °_.\-()/]{1,20}$/iu;
const TWO_NAMES = /^\p{Lu}[\p{Lu}'’ -]+ \p{Lu}\p{Ll}[\p{L}'’ -]*$/u;
/** Minimum share of filled cells with the same form. */
const MOST = 0.8;

export interface SampledColumn {
  header: string;
  /** Cells of the first rows, empty ones included. */
  samples: readonly string[];
}

export interface ColumnGuess {
  field: RosterField | null;
  confidence: number;
}

const share = (values: readonly string[], looks: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(looks).length / values.length;

function guessByContent(samples: readonly string[], today: CivilDate): ColumnGuess {
  const filled = samples.filter((value) => value.trim() !== '');
  const distinct = new Set(filled).size;
  if (share(filled, isIne) >= MOST) return { field: 'ine', confidence: 0.9 };
  if (share(filled, (value) => EMAIL.test(value.trim())) >= MOST) return { field: 'email', confidence: 0.8 };
  if (share(filled, (value) => !/^\d{5}$/.test(value.trim()) && readBirthDate(value, today) !== null) >= MOST) {
    const isOfPupils = share(filled, (value) => Number(today.slice(0, 4)) - Number(readBirthDate(value, today)?.slice(0, 4)) >= 11) >= MOST;
    return { field: isOfPupils ? 'birth_date' : null, confidence: 0.6 };
  }
  if (share(filled, (value) => TWO_NAMES.test(value.trim())) >= MOST) return { field: 'full_name', confidence: 0.6 };
  if (distinct < filled.length / 2 && share(filled, (value) => CLASS_NAME.test(value.trim())) >= MOST)
    return { field: 'class_name', confidence: 0.5 };
  return { field: null, confidence: 0 };
}

/** Whether the cells contradict the heading: a column of dates cannot be a name. */
function contradicts(field: RosterField, samples: readonly string[], today: CivilDate): boolean {
  const filled = samples.filter((value) => value.trim() !== '');
  if (filled.length === 0) return false;
  if (field === 'birth_date')
    return (
      share(filled, (value) => readBirthDate(value, today, 'day_first') !== null || readBirthDate(value, today, 'month_first') !== null) <
      0.2
    );
  if (field === 'email') return share(filled, (value) => value.includes('@')) < 0.2;
  if (field === 'last_name' || field === 'first_name' || field === 'full_name')
    return share(filled, (value) => /\p{L}/u.test(value) && !value.includes('@')) < 0.5;
  return false;
}

/** Returns at most one field per column and one column per field: by heading, then by content; the surest guess first. */
export function guessColumns(columns: readonly SampledColumn[], today: CivilDate): ColumnGuess[] {
  const guesses = columns.map(({ header, samples }): ColumnGuess => {
    const byHeader = guessByHeader(header);
    if (byHeader && !contradicts(byHeader.field, samples, today)) {
      const isSeen = byHeader.field === 'ine' || guessByContent(samples, today).field === byHeader.field;
      return { field: byHeader.field, confidence: Math.min(1, byHeader.confidence + (isSeen ? 0.05 : 0)) };
    }
    return guessByContent(samples, today);
  });
  const hasBoth = guesses.some(({ field }) => field === 'last_name') && guesses.some(({ field }) => field === 'first_name');
  const taken = new Set<RosterField>();
  const order = guesses.map((_, index) => index).sort((a, b) => rank(guesses, columns, b) - rank(guesses, columns, a) || a - b);
  for (const index of order) {
    const guess = guesses[index];
    if (!guess?.field) continue;
    const isSpare = taken.has(guess.field) || (guess.field === 'full_name' && hasBoth);
    if (isSpare) guesses[index] = { field: null, confidence: 0 };
    else taken.add(guess.field);
  }
  return guesses;
}

/** Orders two columns guessed for one field: the surer one, then the one with more filled cells. */
const rank = (guesses: readonly ColumnGuess[], columns: readonly SampledColumn[], index: number): number =>
  (guesses[index]?.confidence ?? 0) + share(columns[index]?.samples ?? [], (value) => value.trim() !== '') / 10;
