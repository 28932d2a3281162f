import { Box, Stack } from '@mantine/core';
import { siteReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';

/** Layout of the legal pages. With demonstration data it begins with a notice about them. */
export function LegalPage({ title, context, children }: { title: string; context: string; children: ReactNode }) {
  const { t } = useTranslation('legal');
  const { isDemo } = useSuspenseQuery(siteReadOptions()).data;
  return (
    <Page width="reading">
      <PageHead title={title} context={context} />
      {isDemo && (
        <Box component="p" bg="var(--waiting-ground)" c="var(--waiting-text)" mb="lg" py="sm" px="md" className="panel">
          {t('demo')}
        </Box>
      )}
      <Stack gap="xl">{children}</Stack>
    </Page>
  );
}
