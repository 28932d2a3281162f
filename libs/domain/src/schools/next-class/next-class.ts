import { type ClassCycle, cycleOf } from './class-cycle.js';
import { type ClassYear, classYearIn } from './class-year.js';
import { plainName } from './plain-name.js';
import { TRADE_FAMILIES } from './trade-families.js';

/** Why a person has to decide: the name does not tell the year, or the next class depends on each student's choice. */
export const UNDECIDED_REASONS = ['unknown', 'family', 'several'] as const;
export type UndecidedReason = (typeof UNDECIDED_REASONS)[number];

export type NextClass =
  | { fate: 'up'; nextName: string }
  | { fate: 'leave' }
  | { fate: 'undecided'; why: UndecidedReason; proposals: readonly string[] };

/** Special classes without a diploma year: what follows is decided for each pupil. */
const WITHOUT_YEAR = /\b(?:ULIS|UPE2A|MLDS|DAQ|SEGPA|FLE|CIPPA)|(?<![A-Z\d])3 ?(?:E|EME)? ?(?:PREPA|PM|PP|DP)(?![A-Z]{3}\d)|PREPA METIERS?/;

/** First years of classes préparatoires, each with the second years that it leads to. */
const FIRST_PREPA: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<![A-Z])MPSI(?![A-Z])/, ['MP', 'PSI']],
  [/(?<![A-Z])PCSI(?![A-Z])/, ['PC', 'PSI']],
  [/(?<![A-Z])PTSI(?![A-Z])/, ['PT', 'PSI']],
  [/(?<![A-Z])MP2I(?![A-Z])/, ['MPI', 'MP', 'PSI']],
];
const SECOND_PREPA = /^(?:CPGE )?(?:MPI?|PC|PSI|PT)(?: ?\d)? *$/;

const undecided = (why: UndecidedReason, proposals: readonly string[] = []): NextClass => ({ fate: 'undecided', why, proposals });

/** Replaces parts of a name, given by their positions. */
const rewritten = (name: string, parts: readonly { at: number; length: number; text: string }[]): string =>
  [...parts]
    .sort((one, other) => other.at - one.at)
    .reduce((text, { at, length, text: put }) => text.slice(0, at) + put + text.slice(at + length), name);

/**
 * Returns what follows a class, from its name and the diploma of its programme, which decides how years are counted. A last year leaves; an
 * unreadable name is undecided.
 */
export function nextClass(className: string, certification: string | null): NextClass {
  const name = className.normalize('NFC');
  const plain = plainName(name);
  if (WITHOUT_YEAR.test(plain)) return undecided('unknown');
  const prepa = FIRST_PREPA.find(([says]) => says.test(plain));
  if (prepa)
    return undecided(
      'several',
      prepa[1].map((track) => name.replace(new RegExp(prepa[0].source, 'i'), track)),
    );
  if (certification === null && SECOND_PREPA.test(plain)) return { fate: 'leave' };
  const cycle = cycleOf(plain, certification);
  if (cycle === null) return undecided('unknown');
  if (cycle.years === 1) return { fate: 'leave' };
  const found = classYearIn(plain, cycle);
  if (!found) return undecided('unknown');
  if (found.year >= cycle.years) return { fate: 'leave' };
  return followed(name, plain, cycle, found);
}

function followed(name: string, plain: string, { counts, isGeneral }: ClassCycle, { year, at, length, write }: ClassYear): NextClass {
  const next = { at, length, text: write(name.slice(at, at + length)) };
  const isSeconde = counts === 'lycee' && year === 1;
  for (const { says, specialities } of isSeconde ? TRADE_FAMILIES : []) {
    const found = says.exec(plain);
    if (found) {
      const place = { at: found.index, length: found[0].length };
      return undecided(
        'family',
        specialities.map((text) => rewritten(name, [next, { ...place, text }])),
      );
    }
  }
  return isSeconde && isGeneral ? undecided('several') : { fate: 'up', nextName: rewritten(name, [next]) };
}
