import type { ProfileInput, ProfileOccupation, ProfileSkill, StudentProfile } from '@seve/api-client';
import type { CompanySize, CompletionFacts, LanguageSkill, Sector } from '@seve/domain';
import { type AvailabilityValues, availabilityOf, availabilityValuesOf, type DatesFault, datesFaults } from './availability-values.js';

/** Values of the profile form. Paths equal those of the request body, so that errors of the api find their field. */
export interface ProfileValues extends AvailabilityValues {
  wantedRomeCodes: ProfileOccupation[];
  communeInsee: string | null;
  /** Text in the field of the commune. */
  commune: string;
  /** Largest distance in km; text while typing. */
  limitKm: number | string;
  hasDrivingLicence: boolean;
  skills: ProfileSkill[];
  skillsToLearn: ProfileSkill[];
  languages: LanguageSkill[];
  sectorWishes: Sector[];
  sizeWishes: CompanySize[];
}

export const MOST_OCCUPATIONS = 5;
export const MOST_PROFILE_SKILLS = 60;
export const MOST_TO_LEARN = 20;
export const MOST_LANGUAGES = 10;
export const LIMIT_KM = { min: 1, max: 200 } as const;

export function profileValuesOf(profile: StudentProfile): ProfileValues {
  const { limitKm, hasDrivingLicence, skills, skillsToLearn, languages, sectorWishes, sizeWishes, commune } = profile;
  return {
    ...availabilityValuesOf(profile),
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

/** Returns the request body. The values must have passed `profileFaults`. */
export const bodyOf = (values: ProfileValues): ProfileBody => ({
  kinds: values.kinds,
  availability: availabilityOf(values),
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

/** Returns the facts for the completion: those of the form, and for the rest those of the saved profile. */
export const factsOf = (values: ProfileValues, profile: StudentProfile): CompletionFacts => ({
  ...values,
  classGroupId: profile.className,
  availability: availabilityOf(values),
  wantedRomeCodes: values.wantedRomeCodes.map(({ code }) => code),
  isMinor: profile.isMinor,
  hasCv: profile.hasCv,
  hasGuardian: profile.hasGuardian,
});

export type ProfileFault = DatesFault | 'commune' | 'limit';

/** Returns the name of the error sentence by path of the field. */
export function profileFaults(values: ProfileValues): Record<string, ProfileFault> {
  const { communeInsee, commune } = values;
  const limitKm = Number(values.limitKm);
  const isLimit = values.limitKm !== '' && Number.isInteger(limitKm) && limitKm >= LIMIT_KM.min && limitKm <= LIMIT_KM.max;
  return {
    ...datesFaults(values),
    ...(communeInsee === null && commune.trim() !== '' ? { communeInsee: 'commune' as const } : {}),
    ...(isLimit ? {} : { limitKm: 'limit' as const }),
  };
}
