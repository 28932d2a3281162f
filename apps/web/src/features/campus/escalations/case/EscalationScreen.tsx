import { Flex, Stack } from '@mantine/core';
import type { EscalationView } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { ApplicationChip } from '../../../../ui/chips/ApplicationChip.js';
import { RelativeDay } from '../../../../ui/format/RelativeDay.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { usePostTitle } from '../../../../ui/wording/use-post-title.js';
import { EscalationChip } from '../EscalationChip.js';
import { escalation as escalationQuery } from '../escalations.queries.js';
import { Assignee } from './Assignee.js';
import { CallHistory } from './CallHistory.js';
import { CallWhom } from './CallWhom.js';
import { RecordCall } from './RecordCall.js';
import { WhoWaits } from './WhoWaits.js';

/** Page of a company to call: contact, waiting student, history, and the form for the outcome of the call. */
export function EscalationScreen() {
  const { t } = useTranslation('escalations');
  const { escalationId } = useParams({ from: '/coordination/sans-reponse/$escalationId' });
  const escalation = useSuspenseQuery(escalationQuery(escalationId)).data;
  const { companyName, closedAt } = escalation;
  return (
    <Page width="work">
      <PageHead
        title={companyName}
        place={<Link to="/coordination/sans-reponse">{t('title')}</Link>}
        context={<Context escalation={escalation} />}
      />
      <Columns columns="minmax(0, 1fr) 24rem" from="desktop" gap="wide" rowGap="block" align="start" rule="above" pt="lg">
        <Stack gap="block">
          <CallWhom escalation={escalation} />
          {closedAt === null ? <RecordCall escalation={escalation} /> : <Closed escalation={escalation} />}
        </Stack>
        <Stack gap="block">
          {closedAt === null && <Assignee escalation={escalation} />}
          <WhoWaits escalation={escalation} />
          <CallHistory escalation={escalation} />
        </Stack>
      </Columns>
    </Page>
  );
}

function Context({ escalation }: { escalation: EscalationView }) {
  const { t } = useTranslation('escalations');
  const titleOf = usePostTitle();
  const { offerId, offerTitle, about, sentOn, openedAt } = escalation;
  return (
    <>
      <Flex component="p" rowGap="xs" columnGap="md" align="center" wrap="wrap">
        <EscalationChip escalation={escalation} />
        {offerId === null ? (
          titleOf(offerTitle)
        ) : (
          <Link to="/offres/$offerId" params={{ offerId }}>
            {offerTitle}
          </Link>
        )}
      </Flex>
      <p>
        {t(`about.${about}`)}. {t('sent')} <RelativeDay at={sentOn} />, {t('taken')} <RelativeDay at={openedAt} />
      </p>
    </>
  );
}

function Closed({ escalation: { applicationStatus, closedAt } }: { escalation: EscalationView }) {
  const { t } = useTranslation('escalations');
  if (closedAt === null) return null;
  return (
    <section aria-labelledby="closed">
      <h2 id="closed">{t('closed.title')}</h2>
      <Flex component="p" rowGap="xs" columnGap="sm" align="center" wrap="wrap" mt="xs">
        <ApplicationChip status={applicationStatus} />
        <span className="small dimmed">
          <RelativeDay at={closedAt} />
        </span>
      </Flex>
      <p className="small dimmed">{t('closed.what')}</p>
    </section>
  );
}
