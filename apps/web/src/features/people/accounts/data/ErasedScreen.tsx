import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Drawing } from '../../../../art/drawings/Drawing.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';

/** Page shown after the erasure, without a session. */
export function ErasedScreen() {
  const { t } = useTranslation('my-data');
  return (
    <Page width="reading">
      <Box component="p" mb="-1rem" pt="xl">
        <Drawing name="sprig" height={96} />
      </Box>
      <PageHead title={t('erased.title')} context={t('erased.context')} />
      <p>{t('erased.what')}</p>
      <LinkButton to="/" variant="default" mt="md">
        {t('erased.home')}
      </LinkButton>
    </Page>
  );
}
