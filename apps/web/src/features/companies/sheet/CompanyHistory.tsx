import { Box } from '@mantine/core';
import type { CompanySheetView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { History } from '../../../ui/lists/History.js';

/** What was decided and edited, the newest first. */
export function CompanyHistory({ company: { history } }: { company: CompanySheetView }) {
  const { t } = useTranslation(['companies', 'status']);
  return (
    <section aria-labelledby="history">
      <Box component="h2" pb="sm" id="history" className="h3">
        {t('companies:sheet.history')}
      </Box>
      <History steps={history} titleOf={({ to }) => t(`status:company.${to}`)} />
    </section>
  );
}
