import type { CompanyDraftInput, DraftView, PublicCompany, StudentProfile } from '@seve/api-client';
import { availabilityFor, isCivilDate, type OfferKind } from '@seve/domain';

export const LETTER_LONGEST = 3_000;

export interface UnsolicitedValues {
  /** Id of a site of the company. */
  siteId: string;
  kind: OfferKind;
  /** A civil date, empty, or the typed text when it is not a date. */
  wantedFrom: string;
  wantedTo: string;
  motivation: string;
  withCv: boolean;
}

/** Returns the values of the draft or, without one, those of the profile and the company's main site. */
export function startingValues(
  { sites }: Pick<PublicCompany, 'sites'>,
  profile: Pick<StudentProfile, 'kinds' | 'availability'>,
  draft?: DraftView,
): UnsolicitedValues {
  const kind = draft?.kind ?? profile.kinds[0] ?? 'internship';
  const free = freeFor(profile, kind);
  const site = sites.find(({ id }) => id === draft?.siteId) ?? sites[0];
  return {
    siteId: site?.id ?? '',
    kind,
    wantedFrom: draft?.wantedFrom ?? free.wantedFrom,
    wantedTo: draft?.wantedTo ?? free.wantedTo,
    motivation: draft?.motivation ?? '',
    withCv: draft === undefined || draft.cvFileId !== null,
  };
}

/** Returns the profile's dates for that kind. */
export function freeFor(
  profile: Pick<StudentProfile, 'availability'>,
  kind: OfferKind,
): Pick<UnsolicitedValues, 'wantedFrom' | 'wantedTo'> {
  const free = availabilityFor(profile, kind);
  return { wantedFrom: free?.availableFrom ?? '', wantedTo: free?.availableTo ?? '' };
}

const dayOf = (typed: string): string | null => (isCivilDate(typed) ? typed : null);

/** Returns the draft to save; texts that are not dates are omitted. */
export const unsolicitedDraftOf = (
  { siteId, kind, wantedFrom, wantedTo, motivation }: UnsolicitedValues,
  cvFileId: string | null,
): CompanyDraftInput => ({
  siteId,
  kind,
  wantedFrom: dayOf(wantedFrom),
  wantedTo: dayOf(wantedTo),
  motivation,
  cvFileId,
});
