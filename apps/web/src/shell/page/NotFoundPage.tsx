import { Box, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Drawing } from '../../art/drawings/Drawing.js';
import { Page } from './Page.js';
import { PageHead } from './PageHead.js';

export function NotFoundPage() {
  const { t } = useTranslation('shell');
  return (
    <Page width="reading">
      <PageHead title={t('not-found.title')} context={t('not-found.why')} />
      <Drawing name="empty-seed" />
      <Box component="p" mt="field">
        <Button component={Link} to="/">
          {t('not-found.home')}
        </Button>
      </Box>
    </Page>
  );
}
