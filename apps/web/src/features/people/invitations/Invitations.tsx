import { Box } from '@mantine/core';
import { invitationsListOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { InvitationList } from '../../../ui/lists/InvitationList.js';
import { Invite } from './Invite.js';

/** Invitations of teachers and coordinators, who cannot sign up by themselves. */
export function Invitations() {
  const { t } = useTranslation('invitations');
  const { etablissement } = useSearch({ from: '/coordination/invitations' });
  const { items } = useSuspenseQuery(invitationsListOptions({ query: { limit: 50 } })).data;
  return (
    <Page width="work">
      <PageHead title={t('title')} context={t('context')} />
      <Columns columns="24rem minmax(0, 1fr)" from="desktop" gap="wide" rowGap="xl" align="start">
        <Invite key={etablissement} schoolId={etablissement} />
        <section aria-labelledby="sent">
          <Box component="h2" pb="sm" id="sent" className="h3">
            {t('sent')}
          </Box>
          {items.length === 0 ? <p className="dimmed">{t('none')}</p> : <InvitationList invitations={items} />}
        </section>
      </Columns>
    </Page>
  );
}
