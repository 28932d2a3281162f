import { Button, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { useSeeWords } from './filters/use-see-words.js';
import { filtersAsked } from './offer-search.js';
import { useOfferSearch } from './use-offer-search.js';
import { useOffersWords } from './use-offers-words.js';
import { useWaysOut } from './use-ways-out.js';

/** Shown when nothing is found: parts of the search to remove, with the number of offers that each removal brings. */
export function NoOffer() {
  const { t } = useTranslation('offers');
  const offers = useOffersWords();
  const see = useSeeWords();
  const { search } = useOfferSearch();
  const [costliest, ...others] = useWaysOut(search);
  if (filtersAsked(search).length === 0) return <EmptyState title={t('none.title')}>{t('none.why')}</EmptyState>;
  if (!costliest)
    return (
      <EmptyState
        title={t('none-found.title')}
        action={
          <Button component={Link} to="/offres" variant="default">
            {t('none-found.act')}
          </Button>
        }
      >
        {t('none-found.why')}
      </EmptyState>
    );
  return (
    <EmptyState
      title={t('none-found.title')}
      action={
        <Stack gap="xs" align="stretch">
          <LinkButton to="/offres" search={costliest.search} variant="default">
            {see(costliest.count)}
          </LinkButton>
          {others.map(({ key, label, count, search: wider }) => (
            <LinkButton
              key={key}
              to="/offres"
              search={wider}
              variant="subtle"
              h="auto"
              mih="2.25rem"
              py="xs"
              styles={{ label: { whiteSpace: 'normal' } }}
            >
              {t('none-found.without', { part: label, offers: offers(count) })}
            </LinkButton>
          ))}
        </Stack>
      }
    >
      {t('none-found.costliest', { part: costliest.label, offers: offers(costliest.count) })}
    </EmptyState>
  );
}
