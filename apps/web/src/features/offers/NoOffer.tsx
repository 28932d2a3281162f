import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState.js';

export function NoOffer({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTranslation('offers');
  if (!isFiltered) return <EmptyState title={t('none.title')}>{t('none.why')}</EmptyState>;
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
}
