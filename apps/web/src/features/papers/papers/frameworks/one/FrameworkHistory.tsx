import { Stack } from '@mantine/core';
import type { HistoryStep } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { History } from '../../../../../ui/lists/History.js';

export function FrameworkHistory({ steps }: { steps: readonly HistoryStep[] }) {
  const { t } = useTranslation('frameworks');
  const titleOf = ({ act, to }: HistoryStep) => {
    if (act === null) return t('begun');
    return act === 'sign' && to === 'signed' ? t('act.signed-both') : t(`act.${act}`);
  };
  return (
    <Stack component="section" gap="sm" aria-labelledby="history">
      <h2 id="history" className="h3">
        {t('history')}
      </h2>
      <History steps={steps} titleOf={titleOf} />
    </Stack>
  );
}
