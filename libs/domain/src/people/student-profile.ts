import type { OfferKind } from '../offers/offer.js';
import { type Availability, availabilityFor } from './availability.js';

/** What must be known of a student before offers can be found, in the order the form asks it. */
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

/** Parts still to be filled in. Skills are none of them: unknown is not zero. */
export const missingParts = (profile: ProfileContent): ProfilePart[] => PROFILE_PARTS.filter((part) => !IS_SAID[part](profile));

export const isComplete = (profile: ProfileContent): boolean => missingParts(profile).length === 0;
