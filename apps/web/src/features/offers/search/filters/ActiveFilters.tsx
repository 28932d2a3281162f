import { Button, Flex } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { filtersAsked, without } from '../offer-search.js';
import { useOfferSearch } from '../use-offer-search.js';
import css from './Filters.module.css';
import { useFilterWords } from './use-filter-words.js';

/** What is asked, each part with its way out. */
export function ActiveFilters() {
  const { t } = useTranslation('offers');
  const { search, go } = useOfferSearch();
  const words = useFilterWords(search);
  const asked = filtersAsked(search);
  if (asked.length === 0) return null;
  return (
    <Flex component="section" gap="xs" align="center" wrap="wrap" aria-label={t('filter.asked')} className={css.active}>
      <ul className="bare-list">
        {asked.map((name) => (
          <li key={name}>
            <Button
              variant="light"
              size="xs"
              className={css.drop}
              rightSection={<IconX size={15} stroke={1.6} aria-hidden="true" />}
              aria-label={t('filter.drop', { filter: words(name) })}
              onClick={() => go(without(search, name))}
            >
              {words(name)}
            </Button>
          </li>
        ))}
      </ul>
      <Link to="/offres" className={css.all}>
        {t('filter.drop-all')}
      </Link>
    </Flex>
  );
}
