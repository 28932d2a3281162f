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
  /** The form is being saved for something else. */
  disabled: boolean;
  /** Before the form is submitted: it checks and saves what is written, then calls `usePublication`. */
  onAsk: () => void;
}

/** Shown where the status table lets this person publish, and the company is verified. */
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

/** Asks the api to publish: goes on in `apps/api/src/offers/offers/offers.controller.ts`. */
export function usePublication(): (offerId: string) => Promise<OfferDetail> {
  const { mutateAsync } = useMutation({ ...offersPublishMutation(), onSuccess: useOfferAnswered() });
  return (id) => mutateAsync({ path: { id } });
}
