import { Box, Button, Stack } from '@mantine/core';
import { type PublicCompanySite, publicCompanyPageOptions } from '@seve/api-client';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { CompanyLogo } from '../../../../ui/images/CompanyLogo.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { OfferRow } from '../../../../ui/lists/OfferRow.js';
import css from '../Company.module.css';
import { companyOfferPages } from '../company-offers.query.js';
import { BeginFramework } from './BeginFramework.js';
import { CompanyPhotos } from './CompanyPhotos.js';
import { CompanyProfile } from './CompanyProfile.js';
import { PrepareAnOffer } from './PrepareAnOffer.js';
import { Unsolicited } from './Unsolicited.js';

/** Public page of a verified company, with its published offers. */
export function CompanyPage() {
  const { t } = useTranslation('company');
  const { companyId } = useParams({ from: '/entreprises/$companyId' });
  const company = useSuspenseQuery(publicCompanyPageOptions({ path: { id: companyId } })).data;
  const communes = useCommuneList(company.sites);
  const list = useSuspenseInfiniteQuery(companyOfferPages(companyId));
  const offers = list.data.pages.flatMap(({ items }) => items);
  return (
    <Page>
      <PageHead title={company.name} place={communes} />
      <Columns columns="minmax(0, 1fr) 24rem" from="desktop" gap="wide" rowGap="xl" align="start">
        <section className={css.offers} aria-labelledby="offers">
          <Box component="h2" pb="sm" id="offers" className="h3">
            {t('offers.title')}
          </Box>
          {offers.length === 0 ? (
            <EmptyState title={t('offers.none')} action={<LinkButton to="/offres">{t('offers.all')}</LinkButton>}>
              {t('offers.none-why')}
            </EmptyState>
          ) : (
            offers.map((offer) => <OfferRow key={offer.id} offer={offer} />)
          )}
          {list.hasNextPage && (
            <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('offers.more')}
            </Button>
          )}
        </section>
        <Stack gap="block">
          {company.logo && (
            <CompanyLogo companyId={company.id} imageId={company.logo.id} alt={t('images.logo-of', { name: company.name })} size={120} />
          )}
          <CompanyProfile company={company} />
          <CompanyPhotos companyId={company.id} photos={company.photos} />
          <Unsolicited companyId={company.id} name={company.name} />
          <PrepareAnOffer companyId={company.id} />
          <BeginFramework name={company.name} />
        </Stack>
      </Columns>
    </Page>
  );
}

/** "Estrées-Mons et Nesle", each commune once. */
function useCommuneList(sites: readonly Pick<PublicCompanySite, 'communeName'>[]): string {
  const locale = useLocale();
  return useMemo(
    () => new Intl.ListFormat(locale, { type: 'conjunction' }).format([...new Set(sites.map(({ communeName }) => communeName))]),
    [sites, locale],
  );
}
