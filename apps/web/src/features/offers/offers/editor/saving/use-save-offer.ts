import { type OfferDetail, offersCreateMutation, offersRead, offersReadQueryKey, offersUpdateMutation } from '@seve/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { offerInputOf } from '../values/offer-form-body.js';
import type { OfferValues } from '../values/offer-form-values.js';

/** Puts an offer that the api has just returned into the cache. */
export function useOfferAnswered(): (offer: OfferDetail) => void {
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  return (offer) => {
    queries.setQueryData(offersReadQueryKey({ path: { id: offer.id } }), offer);
    void invalidate('ownOffer');
  };
}

export interface OfferSaving {
  /** The first save creates a draft, the next ones change it; one at a time, in order. */
  save: (values: OfferValues) => Promise<OfferDetail>;
  /** Reads the offer again after a colleague's change; the next save, also one asked for meanwhile, is based on that version. */
  reread: () => Promise<OfferDetail | null>;
}

/** Saves over the version given; throws `stale` (409) when there is a later one. */
export function useChangeOffer(): (over: OfferDetail, values: OfferValues) => Promise<OfferDetail> {
  const { mutateAsync } = useMutation({ ...offersUpdateMutation(), onSuccess: useOfferAnswered() });
  return ({ id, version }, values) => mutateAsync({ path: { id }, body: { ...offerInputOf(values), version } });
}

export function useSaveOffer(loaded: OfferDetail | null): OfferSaving {
  const last = useRef(loaded);
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const create = useMutation({ ...offersCreateMutation(), onSuccess: useOfferAnswered() });
  const change = useChangeOffer();

  const send = async (values: OfferValues) => {
    last.current = await (last.current ? change(last.current, values) : create.mutateAsync({ body: offerInputOf(values) }));
    return last.current;
  };
  const read = async () => {
    if (last.current) last.current = (await offersRead({ path: { id: last.current.id } })).data;
    return last.current;
  };
  const inOrder = <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    const asking = before.current.catch(() => undefined).then(ask);
    before.current = asking;
    return asking;
  };
  return { save: (values) => inOrder(() => send(values)), reread: () => inOrder(read) };
}
