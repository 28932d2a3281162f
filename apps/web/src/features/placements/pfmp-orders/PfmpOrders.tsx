import { Box, Stack } from '@mantine/core';
import { pfmpOrdersListOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { NewPfmpOrder } from './NewPfmpOrder.js';
import { PfmpOrderRow } from './PfmpOrderRow.js';

/** Rectors' orders about periods in companies (PFMP) that the campus has recorded, and a form for a new one. */
export function PfmpOrders() {
  const { t } = useTranslation('pfmp-orders');
  const orders = useSuspenseQuery(pfmpOrdersListOptions()).data;
  return (
    <Page width="work">
      <PageHead title={t('title')} context={t('context')} />
      <Columns columns="minmax(0, 1fr) 22rem" from="desktop" gap="wide" rowGap="xl" align="start">
        <Stack gap="sm">
          <p>{t('rule')}</p>
          <p className="small dimmed">{t('article')}</p>
          {orders.length === 0 ? (
            <Box component="p" pt="md" className="ruled">
              {t('none')}
            </Box>
          ) : (
            <ul className="bare-list">
              {orders.map((order) => (
                <PfmpOrderRow key={order.id} order={order} />
              ))}
            </ul>
          )}
        </Stack>
        <NewPfmpOrder />
      </Columns>
    </Page>
  );
}
