import { Group, Stack } from '@mantine/core';
import type { Escalation } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RelativeDay } from '../../../../ui/format/RelativeDay.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { usePostTitle } from '../../../../ui/wording/use-post-title.js';
import { EscalationChip } from '../EscalationChip.js';
import { WhomToReach } from '../WhomToReach.js';

/** One company to call; its name links to the case. */
export function EscalationRow({ escalation }: { escalation: Escalation }) {
  const { t } = useTranslation('escalations');
  const format = useFormat();
  const titleOf = usePostTitle();
  const { id, about, companyName, companyPhone, contactName, contactEmail, offerTitle, sentOn, openedAt, ofCompany } = escalation;
  const { assigneeName, isMine, lastOutcome, lastCalledAt, reopensOn } = escalation;
  return (
    <Columns component="li" columns="minmax(0, 1fr) 18rem 15rem" from="desktop" gap="block" rowGap="xs" align="start" rule="below" py="md">
      <div>
        <h2 className="row-title">
          <Link to="/coordination/sans-reponse/$escalationId" params={{ escalationId: id }}>
            {companyName}
          </Link>
        </h2>
        <p className="small">{titleOf(offerTitle)}</p>
        <p className="small dimmed">
          {t(`about.${about}`)}. {t('sent')} <RelativeDay at={sentOn} />, {t('taken')} <RelativeDay at={openedAt} />
        </p>
        {ofCompany > 1 && <p className="small dimmed">{t('of-company', { count: ofCompany })}</p>}
      </div>
      <Stack gap="xxs" align="flex-start">
        <Group gap="xs">
          <EscalationChip escalation={escalation} />
        </Group>
        {assigneeName && <p className="small">{isMine ? t('yours') : t('assigned-to', { name: assigneeName })}</p>}
        {lastOutcome && lastCalledAt && (
          <p className="small dimmed">
            {t(`outcome.${lastOutcome}`)}, <RelativeDay at={lastCalledAt} />
          </p>
        )}
        {reopensOn && <p className="small dimmed">{t('comes-back', { day: format.mediumDay(reopensOn) })}</p>}
      </Stack>
      <WhomToReach phone={companyPhone} name={contactName} email={contactEmail} />
    </Columns>
  );
}
