import type { ProfileInput, ProfileOccupation, ProfileSkill, StudentProfile } from '@seve/api-client';
import { type CompanySize, type CompletionFacts, isCivilDate, type LanguageSkill, type OfferKind, type Sector } from '@seve/domain';

/** The form of the profile. Its paths are those of the body, so that the api's faults find their field. */
export interface ProfileValues {
  kinds: OfferKind[];
  /** `YYYY-MM-DD`, or what was typed. */
  availableFrom: string;
  availableTo: string;
  wantedRomeCodes: ProfileOccupation[];
  communeInsee: string | null;
  /** As shown in the field. */
  commune: string;
  /** In km; text while it is being typed. */
  limitKm: number | string;
  hasDrivingLicence: boolean;
  skills: ProfileSkill[];
  skillsToLearn: ProfileSkill[];
  languages: LanguageSkill[];
  sectorWishes: Sector[];
  sizeWishes: CompanySize[];
}

export const MOST_OCCUPATIONS = 5;
export const MOST_SKILLS = 60;
export const MOST_TO_LEARN = 20;
export const MOST_LANGUAGES = 10;
export const LIMIT_KM = { min: 1, max: 200 } as const;

export function valuesOf(profile: StudentProfile): ProfileValues {
  const { kinds, limitKm, hasDrivingLicence, skills, skillsToLearn, languages, sectorWishes, sizeWishes, commune } = profile;
  return {
    kinds,
    availableFrom: profile.availableFrom ?? '',
    availableTo: profile.availableTo ?? '',
    wantedRomeCodes: profile.wantedOccupations,
    communeInsee: commune?.insee ?? null,
    commune: commune?.name ?? '',
    limitKm,
    hasDrivingLicence,
    skills,
    skillsToLearn,
    languages,
    sectorWishes,
    sizeWishes,
  };
}

const codes = (skills: readonly ProfileSkill[]) => skills.map(({ ogr }) => ogr);

export type ProfileBody = Required<Omit<ProfileInput, 'version'>>;
export type ProfileField = keyof ProfileBody;

/** Only for values that `faultsOf` found right. */
export const bodyOf = (values: ProfileValues): ProfileBody => ({
  kinds: values.kinds,
  availableFrom: values.availableFrom || null,
  availableTo: values.availableTo || null,
  wantedRomeCodes: values.wantedRomeCodes.map(({ code }) => code),
  communeInsee: values.communeInsee,
  limitKm: Number(values.limitKm),
  hasDrivingLicence: values.hasDrivingLicence,
  skills: codes(values.skills),
  skillsToLearn: codes(values.skillsToLearn),
  languages: values.languages,
  sectorWishes: values.sectorWishes,
  sizeWishes: values.sizeWishes,
});

const dayOrNull = (typed: string) => (isCivilDate(typed) ? typed : null);

/** What is said so far, as typed; the rest as it was read. */
export const factsOf = (values: ProfileValues, profile: StudentProfile): CompletionFacts => ({
  ...values,
  classGroupId: profile.className,
  availableFrom: dayOrNull(values.availableFrom),
  availableTo: dayOrNull(values.availableTo),
  wantedRomeCodes: values.wantedRomeCodes.map(({ code }) => code),
  isMinor: profile.isMinor,
  hasCv: profile.hasCv,
  hasGuardian: profile.hasGuardian,
});

export type ProfileFault = 'day' | 'reversed' | 'commune' | 'limit';

const isDayOrNothing = (typed: string) => typed === '' || isCivilDate(typed);

/** Name of the sentence for each field at fault. */
export function faultsOf(values: ProfileValues): Partial<Record<keyof ProfileValues, ProfileFault>> {
  const { availableFrom, availableTo, communeInsee, commune } = values;
  const limitKm = Number(values.limitKm);
  const isInOrder = !isCivilDate(availableFrom) || !isCivilDate(availableTo) || availableFrom <= availableTo;
  const isLimit = values.limitKm !== '' && Number.isInteger(limitKm) && limitKm >= LIMIT_KM.min && limitKm <= LIMIT_KM.max;
  return {
    ...(isDayOrNothing(availableFrom) ? {} : { availableFrom: 'day' }),
    ...(isDayOrNothing(availableTo) ? (isInOrder ? {} : { availableTo: 'reversed' }) : { availableTo: 'day' }),
    ...(communeInsee === null && commune.trim() !== '' ? { communeInsee: 'commune' } : {}),
    ...(isLimit ? {} : { limitKm: 'limit' }),
  };
}
