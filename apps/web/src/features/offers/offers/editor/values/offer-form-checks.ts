import {
  type CivilDate,
  type FieldError,
  InvalidInput,
  isCivilDate,
  isMessageCode,
  type Locale,
  OFFER_FIELDS,
  requireCoherent,
  requirePublishable,
  requireStillPublishable,
  sentence,
} from '@seve/domain';
import { contentOf } from './offer-form-body.js';
import type { OfferValues } from './offer-form-values.js';

const DAYS = ['startFrom', 'startTo', 'expiresOn'] as const;

/** Fields in the order in which errors are listed. */
const FIELDS: readonly string[] = OFFER_FIELDS;

/** Returns the rank of a field; a row of a list has the rank of its list. */
const placeOf = (path: string): number => FIELDS.indexOf(path.split('.')[0] ?? path);

/** Fields that are always visible; the others are folded. */
const QUICK = FIELDS.slice(0, FIELDS.indexOf('expiresOn'));
export const isFolded = (path: string): boolean => !QUICK.includes(path.split('.')[0] ?? path);

const inOrder = (faults: OfferFaults): OfferFaults =>
  Object.fromEntries(Object.entries(faults).sort(([one], [other]) => placeOf(one) - placeOf(other)));

/** Error sentences by field; a field shows its first error. */
export type OfferFaults = Record<string, string>;

interface Reader {
  today: CivilDate;
  locale: Locale;
  /** Sentences for errors that only the form can detect: an impossible date, a commune not picked from the list, an empty last start. */
  words: { day: string; commune: string; startTo: string };
}

function caught(check: () => void): FieldError[] {
  try {
    check();
    return [];
  } catch (fault) {
    if (fault instanceof InvalidInput) return fault.errors;
    throw fault;
  }
}

function inWords(errors: readonly FieldError[], locale: Locale): OfferFaults {
  const faults: OfferFaults = {};
  for (const { path, code, values } of errors) if (isMessageCode(code)) faults[path] ??= sentence(code, locale, values);
  return faults;
}

function unreadable(values: OfferValues, { words }: Reader): OfferFaults {
  const faults: OfferFaults = {};
  for (const path of DAYS) if (values[path] !== '' && !isCivilDate(values[path])) faults[path] = words.day;
  if (values.communeInsee === '') faults.communeInsee = words.commune;
  values.workStudyBlocks.forEach(({ from, to }, row) => {
    if (!isCivilDate(from)) faults[`workStudyBlocks.${row}.from`] = words.day;
    if (!isCivilDate(to)) faults[`workStudyBlocks.${row}.to`] = words.day;
  });
  return faults;
}

/** Returns the errors that prevent saving, even as a draft. */
export function draftFaults(values: OfferValues, reader: Reader): OfferFaults {
  const missing: FieldError[] = [];
  if (values.title.trim().length < 3) missing.push({ path: 'title', code: 'offer.title-missing' });
  if (values.seats === '') missing.push({ path: 'seats', code: 'field.missing' });
  const coherence = caught(() => requireCoherent(contentOf(values)));
  return inOrder({ ...inWords([...missing, ...coherence], reader.locale), ...unreadable(values, reader) });
}

/** Returns the errors of an online offer, without those of frozen fields. */
export function changeFaults(values: OfferValues, reader: Reader): OfferFaults {
  const unsaid = caught(() => requireStillPublishable(contentOf(values), reader.today));
  return inOrder({ ...inWords(unsaid, reader.locale), ...draftFaults(values, reader) });
}

/** Returns the errors that prevent publication, by the same rule as the api. */
export function publicationFaultsOfForm(values: OfferValues, reader: Reader): OfferFaults {
  const unsaid = caught(() => requirePublishable(contentOf(values), reader.today));
  const startTo: OfferFaults = values.startTo === '' ? { startTo: reader.words.startTo } : {};
  return inOrder({ ...inWords(unsaid, reader.locale), ...startTo, ...draftFaults(values, reader) });
}
