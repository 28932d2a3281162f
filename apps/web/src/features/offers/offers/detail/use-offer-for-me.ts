import { draftsListOptions, matchesExplainOptions, type OfferDetail, studentsReadOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../../session.js';

/** Returns what only concerns a student: the profile, the draft and, when the offer is no match, the reasons. */
export function useOfferForMe(offer: OfferDetail) {
  const role = useSession().account?.role ?? null;
  const isStudent = role === 'student';
  const profile = useQuery({ ...studentsReadOptions(), enabled: isStudent });
  const drafts = useQuery({ ...draftsListOptions(), enabled: isStudent, staleTime: 0 });
  const needsReasons = isStudent && profile.data?.complete === true && offer.fit === null && offer.application === null;
  const explained = useQuery({ ...matchesExplainOptions({ path: { offerId: offer.id } }), enabled: needsReasons });
  return {
    role,
    profile: profile.data,
    explained: needsReasons ? explained.data : undefined,
    draft: drafts.data?.find((draft) => draft.offer?.id === offer.id),
    isReading: (isStudent && (profile.isLoading || drafts.isLoading)) || (needsReasons && explained.isLoading),
  };
}

export type OfferForMe = ReturnType<typeof useOfferForMe>;
