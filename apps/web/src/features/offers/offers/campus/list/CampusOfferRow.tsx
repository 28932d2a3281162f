import { Box, Group, Stack } from '@mantine/core';
import type { CampusOffer } from '@seve/api-client';
import type { OfferStatus } from '@seve/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../../../ui/actions/LinkButton.js';
import { OfferChip } from '../../../../../ui/chips/OfferChip.js';
import { RelativeDay } from '../../../../../ui/format/RelativeDay.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { useOfferWords } from '../../../../../ui/wording/use-offer-words.js';
import css from './CampusOffers.module.css';
import { PauseOffer } from './PauseOffer.js';
import { WithdrawOffer } from './WithdrawOffer.js';

/** Statuses in which the row links to the review, which says more than the public page. */
const REVIEWED: readonly OfferStatus[] = ['draft', 'submitted', 'changes_requested'];

export function CampusOfferRow({ offer }: { offer: CampusOffer }) {
  const { t } = useTranslation('campus-offers');
  const words = useOfferWords();
  const { id, companyId, companyName, title, status, publishedAt, submittedAt } = offer;
  const facts = [words.kind(offer.kind), words.place(offer), words.dates(offer)].filter(Boolean);
  return (
    <Columns
      component="li"
      columns="minmax(0, 1fr) 15rem 15.5rem"
      gap="block"
      rowGap="xs"
      align="center"
      rule="below"
      py="md"
      className={css.row}
    >
      <div className={css.what}>
        <Box component="h2" mb="0.125rem" className="row-title title-link">
          <Link to={REVIEWED.includes(status) ? '/coordination/offres/$offerId' : '/offres/$offerId'} params={{ offerId: id }}>
            {title}
          </Link>
        </Box>
        <p className="small">
          <Link to="/coordination/entreprises/$companyId" params={{ companyId }}>
            {companyName}
          </Link>
        </p>
        <p className="small dimmed">{facts.join(' · ')}</p>
      </div>
      <Stack gap="xxs" align="flex-start">
        <OfferChip status={status} />
        {REVIEWED.includes(status) ? (
          submittedAt && (
            <p className="small dimmed">
              {t('review.sent')} <RelativeDay at={submittedAt} />
            </p>
          )
        ) : (
          <p className="small dimmed">
            {t('applications', { count: offer.applications })}
            {publishedAt && (
              <>
                {' · '}
                <RelativeDay at={publishedAt} />
              </>
            )}
          </p>
        )}
      </Stack>
      <Group gap="xxs" align="stretch" justify="flex-end" className={css.acts}>
        {offer.actions.includes('approve') && (
          <LinkButton size="sm" variant="default" to="/coordination/offres/$offerId" params={{ offerId: id }}>
            {t('review.read')}
            <span className="visually-hidden"> {title}</span>
          </LinkButton>
        )}
        <PauseOffer offer={offer} />
        <WithdrawOffer offer={offer} />
      </Group>
    </Columns>
  );
}
