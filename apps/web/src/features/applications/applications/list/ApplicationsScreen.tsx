import { Box, Button, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { myApplications } from '../applications.queries.js';
import { InvitationsToApply } from '../invitations/InvitationsToApply.js';
import { ApplicationSheet } from '../sheet/ApplicationSheet.js';
import css from './ApplicationsScreen.module.css';
import { Drafts } from './Drafts.js';
import { groupApplications, groupOf, isOpen } from './group-applications.js';

export function ApplicationsScreen() {
  const { t } = useTranslation('applications');
  const applications = useSuspenseQuery(myApplications).data;
  const groups = groupApplications(applications);
  const open = applications.filter(isOpen);
  const yours = applications.filter((one) => groupOf(one) === 'yours').length;
  const isPlaced = applications.some(({ status }) => status === 'accepted');
  if (applications.length === 0) return <NoApplication />;
  return (
    <Page>
      <PageHead
        title={t('title')}
        context={
          isPlaced ? (
            t('placed')
          ) : (
            <>
              {t('open', { count: open.length })} {yours > 0 && t('yours', { count: yours })} <Link to="/mes-offres">{t('offers')}</Link>
            </>
          )
        }
      />
      <InvitationsToApply />
      <Drafts />
      {groups.map(({ name, applications: members }) => (
        <section key={name} className={css.group} data-group={name}>
          <Box component="h2" mb="sm" className="h3">
            {t(`group.${name}`)}{' '}
            <Box component="span" fz="1rem" ml="0.25rem" className="num dimmed">
              {members.length}
            </Box>
          </Box>
          <Stack gap="md" className={css.members}>
            {members.map((application) => (
              <ApplicationSheet
                key={application.id}
                application={application}
                otherOpen={open.filter(({ id }) => id !== application.id).length}
                isSearching={!isPlaced}
              />
            ))}
          </Stack>
        </section>
      ))}
    </Page>
  );
}

function NoApplication() {
  const { t } = useTranslation('applications');
  const action = (
    <Button component={Link} to="/mes-offres">
      {t('none.act')}
    </Button>
  );
  return (
    <Page>
      <PageHead title={t('title')} />
      <InvitationsToApply />
      <Drafts />
      <EmptyState title={t('none.title')} action={action}>
        {t('none.why')}
      </EmptyState>
    </Page>
  );
}
