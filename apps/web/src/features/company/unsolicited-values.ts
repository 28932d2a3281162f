import type { CompanyDraftInput, DraftView, StudentProfile } from '@seve/api-client';
import { isCivilDate, type OfferKind } from '@seve/domain';

export const LETTER_LONGEST = 3_000;

export interface UnsolicitedValues {
  kind: OfferKind;
  /** A civil day, empty, or what was typed when it is no day. */
  wantedFrom: string;
  wantedTo: string;
  motivation: string;
  withCv: boolean;
}

/** What was written before, else what the profile says. */
export function startingValues(
  profile: Pick<StudentProfile, 'kinds' | 'availableFrom' | 'availableTo'>,
  draft?: DraftView,
): UnsolicitedValues {
  const { kinds, availableFrom, availableTo } = profile;
  return {
    kind: draft?.kind ?? kinds[0] ?? 'internship',
    wantedFrom: draft?.wantedFrom ?? availableFrom ?? '',
    wantedTo: draft?.wantedTo ?? availableTo ?? '',
    motivation: draft?.motivation ?? '',
    withCv: draft === undefined || draft.cvFileId !== null,
  };
}

const dayOf = (typed: string): string | null => (isCivilDate(typed) ? typed : null);

/** As far as it is written: what is no day yet is left out. */
export const draftOf = ({ kind, wantedFrom, wantedTo, motivation }: UnsolicitedValues, cvFileId: string | null): CompanyDraftInput => ({
  kind,
  wantedFrom: dayOf(wantedFrom),
  wantedTo: dayOf(wantedTo),
  motivation,
  cvFileId,
});
