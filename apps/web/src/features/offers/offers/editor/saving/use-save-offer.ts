import { type OfferDetail, offersCreateMutation, offersRead, offersReadQueryKey, offersUpdateMutation } from '@seve/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { offerInputOf } from '../values/offer-form-body.js';
import type { OfferValues } from '../values/offer-form-values.js';

/** Returns a function that puts an updated offer into the cache. */
export function useOfferAnswered(): (offer: OfferDetail) => void {
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  return (offer) => {
    queries.setQueryData(offersReadQueryKey({ path: { id: offer.id } }), offer);
    void invalidate('ownOffer');
  };
}

export interface OfferSaving {
  /** Creates a draft at the first call and changes it afterwards; calls run one at a time, in order. */
  save: (values: OfferValues) => Promise<OfferDetail>;
  /** Loads the offer again after a colleague's change; all later saves, also queued ones, are based on that version. */
  reread: () => Promise<OfferDetail | null>;
}

/** Returns a function that saves over the given version; it throws `stale` (409) when a later one exists. */
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
