import type { HistoryStep } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../../ui/layout/Section.js';
import { History } from '../../../../../ui/lists/History.js';

export function FrameworkHistory({ steps }: { steps: readonly HistoryStep[] }) {
  const { t } = useTranslation('frameworks');
  const titleOf = ({ act, to }: HistoryStep) => {
    if (act === null) return t('begun');
    return act === 'sign' && to === 'signed' ? t('act.signed-both') : t(`act.${act}`);
  };
  return (
    <Section id="history" title={t('history')}>
      <History steps={steps} titleOf={titleOf} />
    </Section>
  );
}
