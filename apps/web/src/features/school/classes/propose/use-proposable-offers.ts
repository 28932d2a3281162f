import { type ListedOffer, offersListOptions, type SheetMatch } from '@seve/api-client';
import type { OfferKind } from '@seve/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { outOf100 } from '../../../../art/score/points-of-100.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import type { Proposable } from './proposable.js';

const MOST = 8;

/** Best matches and wanted kinds of the one student who receives the proposal. */
export interface Search {
  matches: readonly SheetMatch[];
  kinds: readonly OfferKind[];
}

interface ProposableOffers {
  /** Heading of these offers. */
  label: string;
  offers: readonly Proposable[];
  isPending: boolean;
}

/**
 * Returns offers to propose. Without words: the student's best matches, or the newest offers; with words: published offers that match them.
 */
export function useProposableOffers(q: string | undefined, { matches, kinds }: Search): ProposableOffers {
  const { t } = useTranslation('proposals');
  const words = useOfferWords();
  const isBest = q === undefined && matches.length > 0;
  const query = { q, limit: MOST, kind: kinds.length > 0 ? [...kinds] : undefined };
  const listed = useQuery({ ...offersListOptions({ query }), enabled: !isBest, placeholderData: keepPreviousData });
  const ofMatch = ({ offerId, offerTitle, companyName, communeName, total }: SheetMatch): Proposable => ({
    id: offerId,
    title: offerTitle,
    detail: t('choice.match', { company: companyName, place: communeName, score: outOf100(total) }),
  });
  const ofListed = (offer: ListedOffer): Proposable => ({
    id: offer.id,
    title: offer.title,
    detail: t('choice.listed', { company: offer.companyName, place: words.place(offer), kind: words.kind(offer.kind) }),
  });
  if (isBest) return { label: t('choice.best'), offers: matches.map(ofMatch), isPending: false };
  const label = q === undefined ? t('choice.newest') : t('choice.found', { count: listed.data?.count ?? 0 });
  return { label, offers: (listed.data?.items ?? []).map(ofListed), isPending: listed.isPending };
}
