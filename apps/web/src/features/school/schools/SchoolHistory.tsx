import { Box } from '@mantine/core';
import type { SchoolRecordView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { History } from '../../../ui/lists/History.js';

/** Edits of the school's record, newest first. */
export function SchoolHistory({ school: { history } }: { school: SchoolRecordView }) {
  const { t } = useTranslation('schools');
  return (
    <section aria-labelledby="history">
      <Box component="h2" pb="sm" id="history" className="h3">
        {t('history')}
      </Box>
      <History steps={history} titleOf={() => t('history')} />
    </section>
  );
}
