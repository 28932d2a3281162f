import { Box, Stack } from '@mantine/core';
import { companiesOwnOptions } from '@seve/api-client';
import { abilityFor } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { CompanyCard } from './CompanyCard.js';
import { InviteColleague } from './InviteColleague.js';
import { Member } from './Member.js';

/** Members of the company; an admin invites colleagues. */
export function Team() {
  const { t } = useTranslation('team');
  const account = useAccount();
  const company = useSuspenseQuery(companiesOwnOptions()).data;
  const canInvite = abilityFor(account).can('create', 'Invitation');
  return (
    <Page width="work">
      <PageHead title={t('title')} place={company.name} context={canInvite ? t('context-admin') : t('context')} />
      <Columns columns="minmax(0, 1fr) 20rem" from="desktop" gap="wide" rowGap="xl" align="start">
        <Stack gap="xl">
          <section aria-labelledby="members">
            <Box component="h2" pb="sm" id="members" className="h3">
              {t('members')}
            </Box>
            <ul className="bare-list">
              {company.members.map((member) => (
                <Member key={member.id} member={member} canChange={canInvite && !member.isYou} />
              ))}
            </ul>
          </section>
          {canInvite && <InviteColleague />}
        </Stack>
        <CompanyCard company={company} />
      </Columns>
    </Page>
  );
}
