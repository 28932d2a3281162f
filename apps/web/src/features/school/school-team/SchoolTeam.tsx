import { Box, Stack } from '@mantine/core';
import { invitationsListOptions, schoolOfficeMembersOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { InvitationList } from '../../../ui/lists/InvitationList.js';
import { InviteList } from './InviteList.js';
import { InviteOne } from './InviteOne.js';
import { SchoolMember } from './SchoolMember.js';

/** Members, invited people and former members of the school. */
export function SchoolTeam() {
  const { t } = useTranslation('school-team');
  const members = useSuspenseQuery(schoolOfficeMembersOptions()).data;
  const { items } = useSuspenseQuery(invitationsListOptions({ query: { limit: 50 } })).data;
  const [present, former] = [members.filter(({ until }) => until === null), members.filter(({ until }) => until !== null)];
  return (
    <Page width="work">
      <PageHead title={t('title')} context={t('context')} />
      <Columns columns="minmax(0, 1fr) 24rem" from="desktop" gap="wide" rowGap="xl" align="start">
        <Stack gap="xl">
          <section aria-labelledby="members">
            <Box component="h2" pb="sm" id="members" className="h3">
              {t('members')}
            </Box>
            <ul className="bare-list">
              {present.map((member) => (
                <SchoolMember key={member.id} member={member} colleagues={present} />
              ))}
            </ul>
          </section>
          {former.length > 0 && (
            <section aria-labelledby="former">
              <Box component="h2" pb="sm" id="former" className="h3">
                {t('former')}
              </Box>
              <ul className="bare-list">
                {former.map((member) => (
                  <SchoolMember key={member.id} member={member} colleagues={[]} />
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="sent">
            <Box component="h2" pb="sm" id="sent" className="h3">
              {t('invitations')}
            </Box>
            {items.length === 0 ? <p className="dimmed">{t('none')}</p> : <InvitationList invitations={items} canResend />}
          </section>
        </Stack>
        <Stack gap="xl">
          <InviteOne />
          <InviteList />
        </Stack>
      </Columns>
    </Page>
  );
}
