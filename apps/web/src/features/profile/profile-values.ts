import type { ProfileInput, ProfileOccupation, ProfileSkill, StudentProfile } from '@seve/api-client';
import { isCivilDate, missingParts, type OfferKind, type ProfilePart, type Visibility } from '@seve/domain';

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
  visibility: Visibility;
}

export const MOST_OCCUPATIONS = 5;
export const MOST_SKILLS = 60;
export const MOST_TO_LEARN = 20;
export const LIMIT_KM = { min: 1, max: 200 } as const;

export function valuesOf(profile: StudentProfile): ProfileValues {
  const { kinds, availableFrom, availableTo, wantedOccupations, commune, limitKm, hasDrivingLicence, skills, skillsToLearn, visibility } =
    profile;
  return {
    kinds,
    availableFrom: availableFrom ?? '',
    availableTo: availableTo ?? '',
    wantedRomeCodes: wantedOccupations,
    communeInsee: commune?.insee ?? null,
    commune: commune?.name ?? '',
    limitKm,
    hasDrivingLicence,
    skills,
    skillsToLearn,
    visibility,
  };
}

const codes = (skills: readonly ProfileSkill[]) => skills.map(({ ogr }) => ogr);

/** Only for values that `faultOf` found right. */
export const bodyOf = (values: ProfileValues, version: number): ProfileInput => ({
  kinds: values.kinds,
  availableFrom: values.availableFrom || null,
  availableTo: values.availableTo || null,
  wantedRomeCodes: values.wantedRomeCodes.map(({ code }) => code),
  communeInsee: values.communeInsee,
  limitKm: Number(values.limitKm),
  hasDrivingLicence: values.hasDrivingLicence,
  skills: codes(values.skills),
  skillsToLearn: codes(values.skillsToLearn),
  visibility: values.visibility,
  version,
});

const dayOrNull = (typed: string) => (isCivilDate(typed) ? typed : null);

/** What is still to be said, as typed so far. Whether there is a class is not for this form. */
export const missingOf = (values: ProfileValues, className: string | null): ProfilePart[] =>
  missingParts({
    classGroupId: className,
    kinds: values.kinds,
    availableFrom: dayOrNull(values.availableFrom),
    availableTo: dayOrNull(values.availableTo),
    wantedRomeCodes: values.wantedRomeCodes.map(({ code }) => code),
    communeInsee: values.communeInsee,
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
