import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { AcceptanceForm } from './AcceptanceForm.js';
import { invitationOptions } from './invitation.query.js';
import { JoinWithAccount } from './JoinWithAccount.js';

/** Page behind an invitation link: the role offered, and the form that accepts it. */
export function InvitationScreen() {
  const { t } = useTranslation('account');
  const { token } = useSearch({ from: '/invitation' });
  const invitation = useSuspenseQuery(invitationOptions(token ?? '')).data;
  if (!invitation || !token) return <DeadInvitation />;
  const { role, schoolName, companyName } = invitation;
  return (
    <Page width="reading">
      <PageHead
        place={schoolName ?? companyName ?? t('invitation.campus')}
        title={t('invitation.title')}
        context={t(`roles:${role}.opens`)}
      />
      {invitation.hasAccount ? (
        <JoinWithAccount token={token} invitation={invitation} />
      ) : (
        <AcceptanceForm token={token} invitation={invitation} />
      )}
    </Page>
  );
}

function DeadInvitation() {
  const { t } = useTranslation('account');
  return (
    <Page width="reading">
      <PageHead title={t('invitation.dead')} context={t('invitation.dead-why')} />
      <Button component={Link} to="/connexion" variant="default">
        {t('sign-in.act')}
      </Button>
    </Page>
  );
}
