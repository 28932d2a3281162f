import type { PfmpOrderView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format/use-format.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { EndPfmpOrder } from './EndPfmpOrder.js';

export function PfmpOrderRow({ order }: { order: PfmpOrderView }) {
  const { t } = useTranslation('pfmp-orders');
  const format = useFormat();
  const { academy, smallLimit, percent, validFrom, validTo, reference, isRunning } = order;
  const from = format.longDay(validFrom);
  return (
    <Columns component="li" columns="minmax(0, 1fr) auto" from="tablet" gap="lg" rowGap="sm" align="center" rule="above" py="md">
      <div>
        <h2 className="h4">{t('academy', { name: t(`academies.${academy}`) })}</h2>
        <p>{t('limits', { count: smallLimit, percent: format.percent(percent / 100) })}</p>
        <p className="small">{validTo === null ? t('since', { from }) : t('between', { from, to: format.longDay(validTo) })}</p>
        <p className="small dimmed anywhere">{reference}</p>
      </div>
      {isRunning && <EndPfmpOrder order={order} />}
    </Columns>
  );
}
