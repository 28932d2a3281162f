import { addMonths, type CivilDate, type FieldError, LAW_ROW_MONTHS_AHEAD } from '@seve/domain';
import {
  checkRow,
  dayIn,
  eurosIn,
  type FedRow,
  fieldsOf,
  LAW_TABLES,
  LawInputError,
  type LawParameter,
  latest,
  lawParameter,
} from '@seve/law';
import type { LawRowTrial } from './law-parameters.dto.js';

/** Returns why a row is not valid for its parameter, each fault with its field. */
export function lawRowFaults({ parameter: name, validFrom, value }: LawRowTrial, today: CivilDate): FieldError[] {
  const parameter = lawParameter(name);
  if (!parameter) return [{ path: 'parameter', code: 'field.invalid' }];
  return [...dayFaults(parameter, validFrom, today), ...valueFaults(parameter, { parameter: name, validFrom, value, source: name })];
}

const dayFault = (code: string, fr: string, en: string): FieldError => ({ path: 'validFrom', code, words: { fr, en } });

/** Returns faults of the day: days for which the release has rows cannot be entered, and a day far ahead is a typing error. */
function dayFaults({ table }: LawParameter, validFrom: CivilDate, today: CivilDate): FieldError[] {
  const shipped = latest<unknown>(LAW_TABLES[table]).validFrom;
  if (validFrom <= shipped) {
    const { fr, en } = dayIn(shipped);
    return [
      dayFault(
        'law.day-shipped',
        `Le programme fournit lui-même les valeurs jusqu’à celle du ${fr}\u00a0: choisissez un jour plus tard.`,
        `The release itself has the values up to the one of ${en}: choose a later day.`,
      ),
    ];
  }
  const last = addMonths(today, LAW_ROW_MONTHS_AHEAD);
  if (validFrom <= last) return [];
  return [dayFault('law.day-far', `Le ${dayIn(last).fr} au plus tard.`, `${dayIn(last).en} at the latest.`)];
}

function valueFaults({ shape, unit }: LawParameter, row: FedRow): FieldError[] {
  try {
    checkRow(row, 'row');
    return [];
  } catch (error) {
    if (!(error instanceof LawInputError)) throw error;
    const path = error.parameter.replace(/^row\./, '');
    const field = fieldsOf(shape).find((one) => ['value', one.path].filter(Boolean).join('.') === path);
    if (!field) return [{ path, code: 'law.value' }];
    const euros = (amount: number) => eurosIn(unit === 'cents' ? amount : amount * 100);
    const [least, most] = [euros(field.least), euros(field.most)];
    const words = { fr: `Un montant de ${least.fr} à ${most.fr}.`, en: `An amount from ${least.en} to ${most.en}.` };
    return [{ path, code: 'law.amount', words }];
  }
}
