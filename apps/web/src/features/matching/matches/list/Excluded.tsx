import { Group } from '@mantine/core';
import type { ExcludedOffers } from '@seve/api-client';
import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './Excluded.module.css';

/** Number of offers that the student's own criteria exclude, with a link to them. */
export function Excluded({ excluded }: { excluded: ExcludedOffers }) {
  const { t } = useTranslation('matches');
  if (excluded.count === 0) return null;
  return (
    <Group gap="xs" align="stretch" wrap="nowrap" className={`small dimmed ${css.foot}`}>
      <IconX size={16} stroke={1.6} aria-hidden="true" />
      <p>
        {t('excluded.count', { count: excluded.count })} <Link to="/offres-ecartees">{t('excluded.show')}</Link>
      </p>
    </Group>
  );
}
