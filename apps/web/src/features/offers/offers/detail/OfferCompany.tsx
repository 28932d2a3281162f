import { Box, Flex } from '@mantine/core';
import type { OfferDetail } from '@seve/api-client';
import { IconClock, IconMapPin } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Unanswered } from '../../../../ui/company/Unanswered.js';
import { CompanyLogo } from '../../../../ui/images/CompanyLogo.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import css from './OfferCompany.module.css';
import { addressOf } from './sheet/address-of.js';

export function OfferCompany({ offer }: { offer: OfferDetail }) {
  const { t } = useTranslation('offers');
  const words = useOfferWords();
  const { usualReplyDays, logoId } = offer.company;
  return (
    <Flex pt="md" component="section" direction="column" gap="xs" className="ruled" aria-labelledby="company">
      {logoId !== null && <CompanyLogo companyId={offer.company.id} imageId={logoId} />}
      <h2 id="company" className="h3">
        <Box component="span" display="block" ff="var(--font-text)" fw={400} className="small dimmed">
          {t('company.title')}
        </Box>{' '}
        <Link to="/entreprises/$companyId" params={{ companyId: offer.company.id }}>
          {offer.company.name}
        </Link>
      </h2>
      <Flex component="p" gap="xs" className={`compact ${css.place}`}>
        <IconMapPin size={18} stroke={1.6} aria-hidden="true" />
        <span>{addressOf(offer, words.place(offer))}</span>
      </Flex>
      {usualReplyDays !== null && (
        <Flex component="p" gap="xs" className={`compact ${css.place}`}>
          <IconClock size={18} stroke={1.6} aria-hidden="true" />
          <span>{t('company.reply', { count: usualReplyDays })}</span>
        </Flex>
      )}
      <Unanswered count={offer.company.unanswered} />
      {offer.own !== null && (
        <Link to="/entreprise/offres/$offerId" params={{ offerId: offer.id }}>
          {t('company.manage')}
        </Link>
      )}
      {offer.publishedAt && <p className="small dimmed">{t('company.verified')}</p>}
    </Flex>
  );
}
