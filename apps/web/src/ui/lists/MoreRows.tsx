import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface MoreRowsProps {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

/** Loads the next page of a list; renders nothing at its end. */
export function MoreRows({ hasNextPage, isFetchingNextPage, fetchNextPage }: MoreRowsProps) {
  const { t } = useTranslation('ui');
  if (!hasNextPage) return null;
  return (
    <p style={{ paddingTop: '1.25rem' }}>
      <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {t('more-rows')}
      </Button>
    </p>
  );
}
