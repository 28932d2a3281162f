import { Button, Flex, Group } from '@mantine/core';
import { type OfferDetail, type OfferWarning, offerLegalCheck } from '@seve/api-client';
import { abilityFor, canMove, OFFER_TABLE } from '@seve/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../../api/problem.js';
import { useLocale } from '../../../../../i18n/use-locale.js';
import { useAccount } from '../../../../../session.js';
import { LinkButton } from '../../../../../ui/actions/LinkButton.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { ErrorSummary } from '../../../../../ui/forms/ErrorSummary.js';
import { LegalConfirmations } from '../law/LegalConfirmations.js';
import { legalCheckBody } from '../law/legal-check-body.js';
import { useAfterSaving } from '../saving/use-after-saving.js';
import { useChangeOffer } from '../saving/use-save-offer.js';
import { offerValuesOf } from '../values/offer-form-values.js';
import css from './PreviewBar.module.css';
import { usePublication } from './PublishOffer.js';

/** Bar above a preview: warnings to confirm, and the buttons to publish or go back. */
export function PreviewBar({ offer }: { offer: OfferDetail }) {
  const { t } = useTranslation('company-offers');
  const { id, status } = offer;
  const account = useAccount();
  const after = useAfterSaving();
  const publish = usePublication();
  const show = useShowProblem();
  const isAllowed = canMove(OFFER_TABLE, status, 'submitted', account.role) && abilityFor(account).can('publish', 'Offer');
  const { warned, open, confirmed, confirm, save } = useConfirmations(offer, isAllowed);
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<ApiProblem | null>(null);
  const [isAsked, setAsked] = useState(false);
  const send = async () => {
    setAsked(true);
    if (open > 0) return;
    setPending(true);
    setRefusal(null);
    try {
      await save();
      await after.published(await publish(id));
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      if (problem.errors.length > 0) setRefusal(problem);
      else show(problem);
      setPending(false);
    }
  };
  return (
    <Flex
      component="section"
      rowGap="sm"
      columnGap="lg"
      align="center"
      justify="space-between"
      wrap="wrap"
      className={`panel ${css.bar}`}
      aria-label={t('preview.name')}
    >
      {refusal && (
        <div className={css.refusal}>
          <ErrorSummary faults={refusal.errors} title={refusal.message} />
        </div>
      )}
      <p>{t('preview.what')}</p>
      {warned.length > 0 && (
        <div className={css.refusal}>
          <LegalConfirmations
            warned={warned}
            value={confirmed}
            onChange={confirm}
            error={isAsked && open > 0 ? t('preview.confirm-first', { count: open }) : undefined}
          />
        </div>
      )}
      <Group gap="xs">
        {isAllowed && (
          <Button loading={isPending} onClick={() => void send()}>
            {t('publish')}
          </Button>
        )}
        <LinkButton variant="default" to="/entreprise/offres/$offerId" params={{ offerId: id }}>
          {t('preview.change')}
        </LinkButton>
      </Group>
    </Flex>
  );
}

/** Returns the legal warnings about the saved offer and which are confirmed; `save` stores the confirmations ticked here. */
function useConfirmations(offer: OfferDetail, isOn: boolean) {
  const locale = useLocale();
  const change = useChangeOffer();
  const values = offerValuesOf(offer);
  const body = legalCheckBody(values, offer.id);
  const { data } = useQuery({
    queryKey: ['offer-legal-check', JSON.stringify(body), locale],
    queryFn: async ({ signal }) => (await offerLegalCheck({ body, signal })).data,
    enabled: isOn,
  });
  const warned = data?.warned ?? [];
  const [confirmed, setConfirmed] = useState<OfferWarning[]>(values.confirmedWarnings);
  const isOpen = (rule: string) => !confirmed.some((one) => one === rule);
  return {
    warned,
    open: warned.filter(({ rule }) => isOpen(rule)).length,
    confirmed,
    confirm: (rules: string[]) => setConfirmed(warned.flatMap(({ rule }) => (rules.includes(rule) ? [rule as OfferWarning] : []))),
    save: async () => {
      const isKept = confirmed.every((rule) => values.confirmedWarnings.includes(rule));
      if (!isKept) await change(offer, { ...values, confirmedWarnings: confirmed });
    },
  };
}
