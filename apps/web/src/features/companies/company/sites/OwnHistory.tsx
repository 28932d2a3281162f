import { Box } from '@mantine/core';
import { companiesHistoryOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { History } from '../../../../ui/lists/History.js';

/** History of decisions about the company and of edits, including those of its sites. */
export function OwnHistory() {
  const { t } = useTranslation(['company', 'status']);
  const steps = useSuspenseQuery(companiesHistoryOptions()).data;
  return (
    <Box component="section" aria-labelledby="history" mt="block">
      <Box component="h2" pb="sm" id="history" className="h3">
        {t('company:history.title')}
      </Box>
      <History
        steps={steps}
        titleOf={({ entityType, act, to }) => {
          if (entityType === 'company_site') return t(`company:history.site.${to}`);
          return act === 'merge' || act === 'unmerge' ? t(`company:history.act.${act}`) : t(`status:company.${to}`);
        }}
      />
    </Box>
  );
}
