import { Avatar } from '@mantine/core';
import type { StaffAccountView } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../session.js';
import { initials } from '../../../ui/format/format.js';
import { RelativeDay } from '../../../ui/format/RelativeDay.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { EndSessions } from './EndSessions.js';
import { StaffAccess } from './StaffAccess.js';
import css from './StaffAccounts.module.css';

export function StaffAccountRow({ account }: { account: StaffAccountView }) {
  const { t } = useTranslation('staff-accounts');
  const { id: own } = useAccount();
  const { id, firstName, lastName, email, emailVerified, role, lastSignInAt, openSessions, closedAt } = account;
  return (
    <Columns
      component="li"
      columns="auto minmax(0, 1.2fr) minmax(0, 1fr) 10.5rem 11.5rem"
      gap="lg"
      rowGap="xxs"
      align="center"
      rule="below"
      py="sm"
      className={css.row}
    >
      <Avatar aria-hidden="true">{initials(firstName, lastName)}</Avatar>
      <div>
        <h2 className="row-title title-link">
          <Link to="/coordination/comptes/$accountId" params={{ accountId: id }}>{`${firstName} ${lastName}`}</Link>
        </h2>
        <p className="small anywhere">
          <a href={`mailto:${email}`}>{email}</a>
          {!emailVerified && <span className="dimmed"> {t('unconfirmed')}</span>}
        </p>
      </div>
      <div className={css.role}>
        <p className="small">{t(`roles:${role}.name`)}</p>
        <Organisation account={account} />
      </div>
      <p className={`small dimmed ${css.seen}`}>
        {closedAt !== null ? (
          t('record.is-closed')
        ) : lastSignInAt ? (
          <>
            {t('signed-in')} <RelativeDay at={lastSignInAt} />
          </>
        ) : (
          t('no-session')
        )}
      </p>
      <div className={css.act}>
        {openSessions > 0 && id !== own && <EndSessions account={account} />}
        {id !== own && closedAt === null && <StaffAccess account={account} />}
      </div>
    </Columns>
  );
}

function Organisation({ account: { organisation, companyId } }: { account: StaffAccountView }) {
  if (organisation === null) return null;
  if (companyId === null) return <p className="small dimmed">{organisation}</p>;
  return (
    <p className="small">
      <Link to="/coordination/entreprises/$companyId" params={{ companyId }}>
        {organisation}
      </Link>
    </p>
  );
}
