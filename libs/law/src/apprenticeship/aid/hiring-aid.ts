import { lookUp, type Unknown } from '../../dated.js';
import { type LegalReason, labourCode } from '../../legal-reason.js';
import { LAW_TABLES, type LawTables } from '../../tables/law-tables.js';
import type { CivilDate } from '../../time/civil-date.js';
import { eurosIn } from '../../wording.js';

export interface HiringAidQuestion {
  /** Day of signature. */
  day: CivilDate;
  /** Employees of the whole company. */
  headcount: number;
  /** Level of the diploma, 3 to 8. */
  level: number;
  disabled: boolean;
}

export interface HiringAidAnswer {
  /** Aid for the first year, in cents; null where no row is known for the day. */
  cents: number | null;
  unknown: Unknown['why'] | null;
  reasons: readonly LegalReason[];
}

const LARGE = 250;
/** Whether the aid requires a share of work-study staff. */
export const isLargeEmployer = (headcount: number): boolean => headcount >= LARGE;
const bandOf = (level: number) => (level <= 4 ? 'upTo4' : level === 5 ? '5' : '6to7');

/** Returns the State's aid to the employer for the first year. */
export function hiringAid(question: HiringAidQuestion, tables: LawTables = LAW_TABLES): HiringAidAnswer {
  const { day, headcount, level, disabled } = question;
  const found = lookUp(tables.hiringAid, day);
  if (!found.known) return { cents: null, unknown: found.why, reasons: [unknownReason(day)] };
  const { small, large, disabledCents } = found.row.value;
  const byLevel = isLargeEmployer(headcount) ? large : small;
  const usual = level > 7 ? 0 : (byLevel?.[bandOf(level)] ?? 0);
  const cents = disabled && usual > 0 ? disabledCents : usual;
  return { cents, unknown: null, reasons: [aidReason(cents, { day, headcount, level }, isLargeEmployer(headcount) && !disabled)] };
}

function aidReason(cents: number, numbers: LegalReason['numbers'], hasQuota: boolean): LegalReason {
  const amount = eurosIn(cents);
  return {
    rule: 'hiring-aid',
    article: labourCode('L6243-1'),
    numbers: { ...numbers, cents },
    sentence:
      cents === 0
        ? { fr: 'Aucune aide à l’embauche pour ce contrat.', en: 'No hiring aid for this contract.' }
        : {
            fr: `L’aide à l’embauche est de ${amount.fr} au plus, la première année seulement.`,
            en: `The hiring aid is ${amount.en} at most, in the first year only.`,
          },
    ...(hasQuota &&
      cents > 0 && {
        doubt: {
          fr: 'À partir de 250\u00a0salariés, l’aide suppose au moins 5\u00a0% d’alternants\u00a0: nous ne le savons pas.',
          en: 'From 250 staff on, the aid supposes at least 5% of work-study staff: we do not know it.',
        },
      }),
  };
}

const unknownReason = (day: CivilDate): LegalReason => ({
  rule: 'hiring-aid',
  article: labourCode('L6243-1'),
  numbers: { day },
  sentence: {
    fr: 'L’aide à l’embauche de ce jour n’est pas dans nos tables.',
    en: 'The hiring aid of that day is not in our tables.',
  },
});
