import { Box, Stack } from '@mantine/core';
import type { CompanyOffer } from '@seve/api-client';
import { daysBetween } from '@seve/domain';
import { IconHourglass } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OfferChip } from '../../../../ui/chips/OfferChip.js';
import { StatusChip } from '../../../../ui/chips/StatusChip.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import { OfferMenu } from './acts/OfferMenu.js';
import css from './CompanyOffers.module.css';
import { PreparedBy } from './PreparedBy.js';

export function CompanyOfferRow({ offer }: { offer: CompanyOffer }) {
  const { t } = useTranslation('company-offers');
  const words = useOfferWords();
  const { id, status, isWithdrawn, title, seats, seatsLeft, applications, unanswered, views } = offer;
  const isDraft = status === 'draft' || status === 'changes_requested';
  const isOpened = isWithdrawn || (!isDraft && status !== 'submitted');
  const isRunning = status === 'published' || status === 'paused';
  const facts = [
    words.kind(offer.kind),
    words.dates(offer),
    seats > 1 && isRunning ? t('list.seats', { count: seatsLeft, seats }) : t('list.all-seats', { count: seats }),
  ].filter(Boolean);
  return (
    <Columns
      component="li"
      columns="minmax(0, 1fr) 14.5rem 9.5rem 5.5rem 2.75rem"
      gap="block"
      rowGap="xs"
      align="center"
      rule="above"
      py="md"
      className={css.row}
    >
      <div className={css.what}>
        <Box component="h2" fw={500} lts={0} mb="0.125rem" className="row-title title-link">
          <Link to="/entreprise/offres/$offerId" params={{ offerId: id }}>
            {title}
          </Link>
        </Box>
        <p className="small dimmed">{facts.join(' · ')}</p>
        {status === 'draft' && <PreparedBy by={offer.preparedBy} />}
        {offer.areHazardsUnsaid && <p className="small strong">{t('hazards.row')}</p>}
        {offer.isBelowMinimum && <p className="small strong">{t('below-minimum.row')}</p>}
      </div>
      <Stack gap="xxs" align="flex-start">
        <OfferChip status={status} isWithdrawn={isWithdrawn} />
        {isRunning && <DaysLeft expiresOn={offer.expiresOn} />}
      </Stack>
      <div className={css.applications}>
        {unanswered > 0 && (
          <StatusChip tone="waiting" icon={IconHourglass}>
            {t('list.unanswered', { count: unanswered })}
          </StatusChip>
        )}
        {isDraft && (
          <Link to="/entreprise/offres/$offerId" params={{ offerId: id }}>
            {status === 'draft' ? t('list.continue') : t('list.correct')}
            <span className="visually-hidden"> {title}</span>
          </Link>
        )}
        {isOpened && (
          <Link to="/entreprise/offres/$offerId/candidatures" params={{ offerId: id }}>
            {t('list.applications', { count: applications })}
            <span className="visually-hidden"> {title}</span>
          </Link>
        )}
      </div>
      <p className={`small dimmed ${css.views}`}>{isOpened ? t('list.views', { count: views }) : ''}</p>
      <div className={css.menu}>
        <OfferMenu offer={offer} />
      </div>
    </Columns>
  );
}

function DaysLeft({ expiresOn }: { expiresOn: string | null }) {
  const { t } = useTranslation('company-offers');
  const { today, shortDay } = useFormat();
  if (expiresOn === null) return <p className="small dimmed">{t('list.no-last-day')}</p>;
  const days = Math.max(0, daysBetween(today, expiresOn));
  return <p className="small dimmed">{t('list.days-left', { count: days, day: shortDay(expiresOn) })}</p>;
}
