import { Box, Button, Flex } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOfferSearch } from '../use-offer-search.js';
import css from './Filters.module.css';
import { useAskedParts } from './use-asked-parts.js';

/** Chips of the active filters, each with a button that removes it. */
export function ActiveFilters() {
  const { t } = useTranslation('offers');
  const { search, go } = useOfferSearch();
  const parts = useAskedParts(search);
  if (parts.length === 0) return null;
  return (
    <Flex component="section" gap="xs" align="center" wrap="wrap" aria-label={t('filter.asked')} mih="2.25rem" pb="sm">
      <Box component="ul" display="contents" className="bare-list">
        {parts.map((part) => (
          <li key={part.key}>
            <Button
              variant="light"
              size="xs"
              h="auto"
              mih="2.25rem"
              maw="100%"
              styles={{ label: { whiteSpace: 'normal' } }}
              rightSection={<IconX size={15} stroke={1.6} aria-hidden="true" />}
              aria-label={t('filter.drop', { filter: part.label })}
              onClick={() => go(part.search)}
            >
              {part.label}
            </Button>
          </li>
        ))}
      </Box>
      <Link to="/offres" className={css.all}>
        {t('filter.drop-all')}
      </Link>
    </Flex>
  );
}
