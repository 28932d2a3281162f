import { Button, Flex, Group } from '@mantine/core';
import type { OfferDetail } from '@seve/api-client';
import { abilityFor, canMove, OFFER_TABLE } from '@seve/domain';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../api/problem.js';
import { useAccount } from '../../../../session.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { ErrorSummary } from '../../../../ui/forms/ErrorSummary.js';
import css from './PreviewBar.module.css';
import { usePublication } from './PublishOffer.js';

/** Above a preview: that it is one, and the ways on. */
export function PreviewBar({ offer: { id, status } }: { offer: OfferDetail }) {
  const { t } = useTranslation('company-offers');
  const account = useAccount();
  const navigate = useNavigate();
  const publish = usePublication();
  const show = useShowProblem();
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<ApiProblem | null>(null);
  const isAllowed = canMove(OFFER_TABLE, status, 'submitted', account.role) && abilityFor(account).can('publish', 'Offer');
  const send = async () => {
    setPending(true);
    setRefusal(null);
    try {
      await publish(id);
      await navigate({ to: '/entreprise/offres/$offerId/en-ligne', params: { offerId: id } });
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
