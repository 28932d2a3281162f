import { Alert, Box, Stack } from '@mantine/core';
import { type AccountRecordView, staffAccountRecordsReadOptions } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { History } from '../../../../ui/lists/History.js';
import { AccountRole } from './AccountRole.js';
import { CloseAccount } from './CloseAccount.js';
import { ReopenAccount } from './ReopenAccount.js';

/** Page of a staff account: its roles, and the acts of the campus. */
export function AccountRecord() {
  const { t } = useTranslation('staff-accounts');
  const { accountId } = useParams({ from: '/coordination/comptes/$accountId' });
  const account = useSuspenseQuery(staffAccountRecordsReadOptions({ path: { id: accountId } })).data;
  const { firstName, lastName, email, closedAt, isYou } = account;
  return (
    <Page width="work">
      <PageHead
        title={`${firstName} ${lastName}`}
        place={<Link to="/coordination/comptes">{t('title')}</Link>}
        context={<a href={`mailto:${email}`}>{email}</a>}
        acts={!isYou && (closedAt === null ? <CloseAccount account={account} /> : <ReopenAccount account={account} />)}
      />
      <Closed account={account} />
      <Columns columns="minmax(0, 1fr) 22rem" from="desktop" gap="wide" rowGap="block" align="start">
        <Roles account={account} />
        <section aria-labelledby="history">
          <Box component="h2" pb="sm" id="history" className="h3">
            {t('record.history')}
          </Box>
          <History
            steps={account.history}
            titleOf={({ entityType, to }) => (entityType === 'account' ? t(`record.account.${to}`) : t(`record.membership.${to}`))}
          />
        </section>
      </Columns>
    </Page>
  );
}

function Closed({ account: { closedAt, closedReason } }: { account: AccountRecordView }) {
  const { t } = useTranslation('staff-accounts');
  const format = useFormat();
  if (closedAt === null) return null;
  return (
    <Alert mb="lg" title={t('record.closed', { day: format.mediumDay(dayInParis(new Date(closedAt))) })}>
      <p className="own-words">{closedReason}</p>
    </Alert>
  );
}

function Roles({ account }: { account: AccountRecordView }) {
  const { t } = useTranslation('staff-accounts');
  return (
    <Stack component="section" gap={0} aria-labelledby="roles">
      <Box component="h2" pb="sm" id="roles" className="h3">
        {t('record.roles')}
      </Box>
      <ul className="bare-list">
        {account.roles.map((role) => (
          <AccountRole key={role.id} account={account} role={role} />
        ))}
      </ul>
    </Stack>
  );
}
