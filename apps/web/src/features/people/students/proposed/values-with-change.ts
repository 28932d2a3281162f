import { COMPANY_SIZES, isCivilDate, LANGUAGE_LEVELS, LANGUAGES, OFFER_KINDS, SECTORS } from '@seve/domain';
import type { ProposedChange } from '../../../../ui/completion/proposed-change.js';
import { withSameDates } from '../availability-values.js';
import { LIMIT_KM, MOST_LANGUAGES, MOST_OCCUPATIONS, MOST_PROFILE_SKILLS, type ProfileValues } from '../profile-values.js';

type Changed = Partial<ProfileValues> | null;

/** Adds a known value to a list; null when it is unknown or already there. */
function added<Value extends string>(known: readonly Value[], list: readonly Value[], what: string): Value[] | null {
  const value = known.find((one) => one === what);
  return value === undefined || list.includes(value) ? null : [...list, value];
}

function addedLanguage(values: ProfileValues, what: string): Changed {
  const [code, asked] = what.split(' ');
  const language = LANGUAGES.find((one) => one === code);
  const level = LANGUAGE_LEVELS.find((one) => one === asked);
  if (!language || !level) return null;
  const others = values.languages.filter((one) => one.language !== language);
  return others.length < MOST_LANGUAGES ? { languages: [...others, { language, level }] } : null;
}

/** Changes the dates of one kind; other kinds keep theirs. */
function widerDates(values: ProfileValues, what: string): Changed {
  const [asked, availableFrom, availableTo] = what.split(' ');
  const kind = values.kinds.find((one) => one === asked);
  if (kind === undefined || !isCivilDate(availableFrom) || !isCivilDate(availableTo) || availableFrom > availableTo) return null;
  const dates = { availableFrom, availableTo };
  const { availability, sameDates } = values.kinds.length > 1 ? withSameDates(values, false) : values;
  const before = values.kinds.length > 1 ? availability[kind] : availability.all;
  const isSame = availableFrom === before.availableFrom && availableTo === before.availableTo;
  return isSame ? null : { sameDates, availability: { ...availability, [kind]: dates, ...(values.kinds.length === 1 && { all: dates }) } };
}

/** Adds a kind. Without dates of its own it takes the common ones. */
function addedKind(values: ProfileValues, what: string): Changed {
  const kinds = added(OFFER_KINDS, values.kinds, what);
  const kind = kinds?.at(-1);
  if (!kinds || !kind) return null;
  const { availability } = values;
  const own = availability[kind].availableFrom === '' ? availability.all : availability[kind];
  return { kinds, availability: { ...availability, [kind]: own } };
}

/**
 * Returns the values that a proposed change alters; null when it alters nothing, or the form cannot hold it. `label`: name of a skill or
 * occupation.
 */
export function valuesWithChange(values: ProfileValues, { kind, what }: ProposedChange, label: string): Changed {
  switch (kind) {
    case 'skill': {
      if (values.skills.length >= MOST_PROFILE_SKILLS || values.skills.some(({ ogr }) => ogr === what)) return null;
      return { skills: [{ ogr: what, label }, ...values.skills], skillsToLearn: values.skillsToLearn.filter(({ ogr }) => ogr !== what) };
    }
    case 'occupation': {
      const wanted = values.wantedRomeCodes;
      if (wanted.length >= MOST_OCCUPATIONS || wanted.some(({ code }) => code === what)) return null;
      return { wantedRomeCodes: [...wanted, { code: what, label }] };
    }
    case 'language':
      return addedLanguage(values, what);
    case 'kind':
      return addedKind(values, what);
    case 'dates':
      return widerDates(values, what);
    case 'sector': {
      const sectorWishes = added(SECTORS, values.sectorWishes, what);
      return sectorWishes && { sectorWishes };
    }
    case 'size': {
      const sizeWishes = added(COMPANY_SIZES, values.sizeWishes, what);
      return sizeWishes && { sizeWishes };
    }
    case 'limit': {
      const limitKm = Number(what);
      const isLimit = Number.isInteger(limitKm) && limitKm >= LIMIT_KM.min && limitKm <= LIMIT_KM.max;
      return isLimit && limitKm !== Number(values.limitKm) ? { limitKm } : null;
    }
    case 'licence':
      return values.hasDrivingLicence ? null : { hasDrivingLicence: true };
  }
}
