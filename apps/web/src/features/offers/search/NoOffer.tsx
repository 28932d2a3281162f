import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import { useFilterWords } from './filters/use-filter-words.js';
import { useSeeWords } from './filters/use-see-words.js';
import { filtersAsked } from './offer-search.js';
import { useCostliest } from './use-costliest.js';
import { useOfferSearch } from './use-offer-search.js';

/** Nothing found: the filter that costs the most is offered for dropping. */
export function NoOffer() {
  const { t } = useTranslation('offers');
  const { search } = useOfferSearch();
  const words = useFilterWords(search);
  const see = useSeeWords();
  const costliest = useCostliest(search);
  if (filtersAsked(search).length === 0) return <EmptyState title={t('none.title')}>{t('none.why')}</EmptyState>;
  const action = costliest ? (
    <LinkButton to="/offres" search={costliest.search} variant="default">
      {see(costliest.count)}
    </LinkButton>
  ) : (
    <Button component={Link} to="/offres" variant="default">
      {t('none-found.act')}
    </Button>
  );
  return (
    <EmptyState title={t('none-found.title')} action={action}>
      {costliest ? t('none-found.widen', { filter: words(costliest.name) }) : t('none-found.why')}
    </EmptyState>
  );
}
