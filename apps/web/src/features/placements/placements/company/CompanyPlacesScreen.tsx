import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { PlaceList } from '../PlaceList.js';
import { placesOfCompany } from '../places.queries.js';

/** Places that students have declared at the company. */
export function CompanyPlacesScreen() {
  const { t } = useTranslation('places');
  const list = useSuspenseInfiniteQuery(placesOfCompany);
  const places = list.data.pages.flatMap(({ items }) => items);
  const waiting = list.data.pages.at(-1)?.waiting ?? 0;
  return (
    <Page width="reading">
      <PageHead title={t('company.title')} context={places.length > 0 ? t('company.waiting', { count: waiting }) : undefined} />
      {places.length === 0 ? (
        <EmptyState title={t('company.none.title')}>{t('company.none.why')}</EmptyState>
      ) : (
        <PlaceList places={places} to="/entreprise/places/$placementId" as="company" list={list} />
      )}
    </Page>
  );
}
