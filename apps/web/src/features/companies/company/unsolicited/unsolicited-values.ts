import type { CompanyDraftInput, DraftView, PublicCompany, StudentProfile } from '@seve/api-client';
import { availabilityFor, isCivilDate, type OfferKind } from '@seve/domain';

export const LETTER_LONGEST = 3_000;

export interface UnsolicitedValues {
  /** One of the company's. */
  siteId: string;
  kind: OfferKind;
  /** A civil day, empty, or what was typed when it is no day. */
  wantedFrom: string;
  wantedTo: string;
  motivation: string;
  withCv: boolean;
}

/** What was written before, else what the profile says and the company's main site. */
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

/** The dates of the profile for that kind. */
export function freeFor(
  profile: Pick<StudentProfile, 'availability'>,
  kind: OfferKind,
): Pick<UnsolicitedValues, 'wantedFrom' | 'wantedTo'> {
  const free = availabilityFor(profile, kind);
  return { wantedFrom: free?.availableFrom ?? '', wantedTo: free?.availableTo ?? '' };
}

const dayOf = (typed: string): string | null => (isCivilDate(typed) ? typed : null);

/** As far as it is written: what is no day yet is left out. */
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
