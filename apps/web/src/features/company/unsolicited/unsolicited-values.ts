import type { CompanyDraftInput, DraftView, PublicCompany, StudentProfile } from '@seve/api-client';
import { isCivilDate, type OfferKind } from '@seve/domain';

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
  profile: Pick<StudentProfile, 'kinds' | 'availableFrom' | 'availableTo'>,
  draft?: DraftView,
): UnsolicitedValues {
  const { kinds, availableFrom, availableTo } = profile;
  const site = sites.find(({ id }) => id === draft?.siteId) ?? sites[0];
  return {
    siteId: site?.id ?? '',
    kind: draft?.kind ?? kinds[0] ?? 'internship',
    wantedFrom: draft?.wantedFrom ?? availableFrom ?? '',
    wantedTo: draft?.wantedTo ?? availableTo ?? '',
    motivation: draft?.motivation ?? '',
    withCv: draft === undefined || draft.cvFileId !== null,
  };
}

const dayOf = (typed: string): string | null => (isCivilDate(typed) ? typed : null);

/** As far as it is written: what is no day yet is left out. */
export const draftOf = (
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
