import { type DiplomaKind, diplomaByKey } from '@seve/reference';
import { PRO_SPECIALITIES } from './trade-families.js';

/** Years of a diploma and how schools write them: `lycee` counts seconde, première, terminale. */
export interface ClassCycle {
  years: number;
  counts: 'lycee' | 'years';
  /** Its seconde leads to several series. */
  isGeneral?: true;
}

const ONE_YEAR: ClassCycle = { years: 1, counts: 'years' };
const TWO_YEARS: ClassCycle = { years: 2, counts: 'years' };
const THREE_YEARS: ClassCycle = { years: 3, counts: 'years' };
const BAC_PRO: ClassCycle = { years: 3, counts: 'lycee' };
const GENERAL: ClassCycle = { years: 3, counts: 'lycee', isGeneral: true };

const CYCLE_OF_KIND: Readonly<Record<DiplomaKind, ClassCycle>> = {
  ...{ cap: TWO_YEARS, capa: TWO_YEARS, bac_pro: BAC_PRO, bp: TWO_YEARS, dsp: ONE_YEAR, bts: TWO_YEARS, btsa: TWO_YEARS },
  ...{ but: THREE_YEARS, bachelor: THREE_YEARS, master: TWO_YEARS, ingenieur: THREE_YEARS },
};

/** Diplomas written out in a name, matched on normalised names; the first match counts. */
const SPELLED: readonly (readonly [RegExp, ClassCycle])[] = [
  [/\bFCIL|\bMENTION COMP|\bLICENCE PRO|\bLIC PRO|\bLPRO\b|\bCERTIFICAT DE SPEC|(?<!\d)1 ?AN(?![A-Z])|\bUN AN\b/, ONE_YEAR],
  [/(?<![A-Z])T?BTSA?(?![A-Z]{6})/, TWO_YEARS],
  [/(?<![A-Z])(?:TLE)?T?CAPA?(?![A-Z]{6})/, TWO_YEARS],
  [/\bBREVET PRO/, TWO_YEARS],
  [/(?<![A-Z])(?:BUT|DUT)(?![A-Z]{6})|\bBACHELOR|\bLICENCE|\bLIC\b|\bINGENIEUR/, THREE_YEARS],
  [/\bMASTER/, TWO_YEARS],
  [/BAC ?PRO|(?<![A-Z])BCP/, BAC_PRO],
];

/** Ambiguous abbreviations, used only if the programme does not name the diploma. Null for one that means two diplomas. */
const SUPPOSED: readonly (readonly [RegExp, ClassCycle | null])[] = [
  [/^\d? ?(?:BP|BMA)(?![A-Z])/, null],
  [/^(?:MC|CS)\d? /, ONE_YEAR],
  [/(?<![A-Z])S?TS(?= ?[12](?!\d))|(?<=[12] ?)S?TS(?![LT])/, TWO_YEARS],
  [/^M ?[12]\b/, TWO_YEARS],
  [/^L ?[123]\b|\bDCG ?\d|\bDCG\b/, THREE_YEARS],
  [/(?<![A-Z])(?:CPGE|ECG|ECT|BCPST|TSI|TPC|TB)(?= ?[12](?!\d))/, TWO_YEARS],
  [/(?<![A-Z])T?(?:BP|PRO)(?=[A-Z ])/, BAC_PRO],
  [new RegExp(`(?<![A-Z])T?${PRO_SPECIALITIES}[A-D]?(?![A-Z])`), BAC_PRO],
];

/** Returns the cycle of the programme, else of the diploma named. Null if the name contradicts the programme. */
export function cycleOf(plain: string, certification: string | null): ClassCycle | null {
  const spelled = SPELLED.find(([says]) => says.test(plain))?.[1];
  const kind = certification === null ? undefined : diplomaByKey(certification)?.kind;
  if (kind === undefined) return spelled ?? supposedCycle(plain);
  const ofProgramme = CYCLE_OF_KIND[kind];
  const agrees = !spelled || (spelled.counts === ofProgramme.counts && spelled.years === ofProgramme.years);
  return agrees ? ofProgramme : null;
}

function supposedCycle(plain: string): ClassCycle | null {
  const supposed = SUPPOSED.find(([says]) => says.test(plain));
  return supposed ? supposed[1] : GENERAL;
}
