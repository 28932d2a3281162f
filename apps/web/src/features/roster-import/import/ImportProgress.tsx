import { Box, Progress } from '@mantine/core';
import type { RosterImportDetail } from '@seve/api-client';
import { useTranslation } from 'react-i18next';

export function ImportProgress({ found: { state, done, total } }: { found: RosterImportDetail }) {
  const { t } = useTranslation('roster-import');
  const share = total === 0 ? 0 : Math.round((100 * done) / total);
  return (
    <Box component="section" py="xl" aria-live="polite">
      <p>{t(`progress.${state === 'undoing' ? 'undoing' : 'applying'}`, { done, total })}</p>
      <Progress.Root size="lg" my="md">
        <Progress.Section value={share} aria-label={t('progress.label')} />
      </Progress.Root>
      <p className="small dimmed">{t('progress.whole')}</p>
    </Box>
  );
}
