import type { OfferKind } from '../offers/offer.js';
import { type Availability, availabilityFor } from './availability.js';

/** Parts of the profile required to find offers, in the order of the form. */
export const PROFILE_PARTS = ['class', 'kinds', 'availability', 'occupations', 'commune'] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];

export interface ProfileContent extends Availability {
  classGroupId: string | null;
  kinds: readonly OfferKind[];
  wantedRomeCodes: readonly string[];
  communeInsee: string | null;
}

const IS_SAID: Record<ProfilePart, (profile: ProfileContent) => boolean> = {
  class: ({ classGroupId }) => classGroupId !== null,
  kinds: ({ kinds }) => kinds.length > 0,
  availability: ({ kinds, availability }) => kinds.length > 0 && kinds.every((kind) => availabilityFor({ availability }, kind) !== null),
  occupations: ({ wantedRomeCodes }) => wantedRomeCodes.length > 0,
  commune: ({ communeInsee }) => communeInsee !== null,
};

/** Returns the missing required parts. Skills are not required: an unknown skill does not count as a missing one. */
export const missingParts = (profile: ProfileContent): ProfilePart[] => PROFILE_PARTS.filter((part) => !IS_SAID[part](profile));

export const isComplete = (profile: ProfileContent): boolean => missingParts(profile).length === 0;
