import { Stack } from '@mantine/core';
import type { SuppressionReason, SuppressionView } from '@seve/api-client';
import { IconMailX, IconThumbDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from '../../../../ui/chips/look.js';
import { StatusChip } from '../../../../ui/chips/StatusChip.js';
import { RelativeDay } from '../../../../ui/format/RelativeDay.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { LiftRefusal } from './LiftRefusal.js';
import css from './RefusedAddressRow.module.css';

const LOOKS: Record<SuppressionReason, Look> = {
  bounce: { tone: 'alert', icon: IconMailX },
  complaint: { tone: 'alert', icon: IconThumbDown },
};

export function RefusedAddressRow({ refused: { address, reason, detail, createdAt } }: { refused: SuppressionView }) {
  const { t } = useTranslation('suppressions');
  return (
    <Columns
      component="li"
      columns="minmax(0, 1fr) 14rem 12rem"
      gap="block"
      rowGap="xs"
      align="center"
      rule="below"
      py="md"
      className={css.row}
    >
      <div className={css.what}>
        <h2 className="row-title">{address}</h2>
        {detail && <p className="small dimmed">{detail}</p>}
      </div>
      <Stack gap="xxs" align="flex-start">
        <StatusChip {...LOOKS[reason]}>{t(`reason.${reason}`)}</StatusChip>
        <p className="small dimmed">
          {t('since')} <RelativeDay at={createdAt} />
        </p>
      </Stack>
      <div className={css.act}>
        <LiftRefusal address={address} />
      </div>
    </Columns>
  );
}
