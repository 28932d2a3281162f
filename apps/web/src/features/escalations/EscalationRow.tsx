import { Stack } from '@mantine/core';
import type { Escalation } from '@seve/api-client';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../ui/chips/StatusChip.js';
import { RelativeDay } from '../../ui/format/RelativeDay.js';
import { Columns } from '../../ui/layout/Columns.js';

export function EscalationRow({ escalation }: { escalation: Escalation }) {
  const { t } = useTranslation('escalations');
  const { about, companyId, companyName, contactName, contactEmail, offerId, offerTitle, sentOn, escalatedAt, ofCompany } = escalation;
  return (
    <Columns component="li" columns="minmax(0, 1fr) 17rem 17rem" from="desktop" gap="block" rowGap="xs" align="start" rule="below" py="md">
      <div>
        <h2 className="row-title">
          <Link to="/coordination/entreprises/$companyId" params={{ companyId }}>
            {companyName}
          </Link>
        </h2>
        <p className="small">
          {offerId === null ? (
            t('unsolicited')
          ) : (
            <Link to="/offres/$offerId" params={{ offerId }}>
              {offerTitle}
            </Link>
          )}
        </p>
        {ofCompany > 1 && <p className="small dimmed">{t('of-company', { count: ofCompany })}</p>}
      </div>
      <Stack gap="xxs" align="flex-start">
        <StatusChip tone="alert" icon={IconAlertTriangle}>
          {t(`about.${about}`)}
        </StatusChip>
        <p className="small dimmed">
          {t('sent')} <RelativeDay at={sentOn} /> · {t('taken')} <RelativeDay at={escalatedAt} />
        </p>
      </Stack>
      <p className="anywhere">
        {contactName}
        <br />
        <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
      </p>
    </Columns>
  );
}
