import { Button } from '@mantine/core';
import { type OfferDetail, offersPublishMutation } from '@seve/api-client';
import { abilityFor, canMove, OFFER_TABLE, type OfferStatus } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../../session.js';
import { useOfferAnswered } from '../saving/use-save-offer.js';

interface PublishOfferProps {
  status: OfferStatus;
  isPending: boolean;
  /** True while the form is being saved for another purpose. */
  disabled: boolean;
  /** Called before the form is submitted, which checks and saves it, then calls `usePublication`. */
  onAsk: () => void;
}

/** Button shown when the status table allows this person to publish, and the company is verified. */
export function PublishOffer({ status, isPending, disabled, onAsk }: PublishOfferProps) {
  const { t } = useTranslation('company-offers');
  const account = useAccount();
  const isAllowed = canMove(OFFER_TABLE, status, 'submitted', account.role) && abilityFor(account).can('publish', 'Offer');
  if (!isAllowed) return null;
  return (
    <Button type="submit" fullWidth loading={isPending} disabled={disabled} onClick={onAsk}>
      {status === 'draft' ? t('publish') : t('send-again')}
    </Button>
  );
}

/** Returns the request that publishes an offer: continues in `apps/api/src/offers/offers/offers.controller.ts`. */
export function usePublication(): (offerId: string) => Promise<OfferDetail> {
  const { mutateAsync } = useMutation({ ...offersPublishMutation(), onSuccess: useOfferAnswered() });
  return (id) => mutateAsync({ path: { id } });
}
