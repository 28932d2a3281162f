import { Box, Button } from '@mantine/core';
import { MISSING_TITLES } from '@seve/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Drawing } from '../../art/drawings/Drawing.js';
import { useLocale } from '../../i18n/use-locale.js';
import { Page } from './Page.js';
import { PageHead } from './PageHead.js';

export function NotFoundPage() {
  const { t } = useTranslation('shell');
  const title = MISSING_TITLES.page[useLocale()];
  return (
    <Page width="reading">
      <PageHead title={title} documentTitle={title} context={t('not-found.why')} />
      <Drawing name="empty-seed" />
      <Box component="p" mt="field">
        <Button component={Link} to="/">
          {t('not-found.home')}
        </Button>
      </Box>
    </Page>
  );
}
