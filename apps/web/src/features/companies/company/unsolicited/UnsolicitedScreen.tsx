import { draftsListOptions, publicCompanyPageOptions, studentsReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { UnsolicitedForm } from './UnsolicitedForm.js';

/** Page of an application to a company without an offer. */
export function UnsolicitedScreen() {
  const { t } = useTranslation('company');
  const { companyId } = useParams({ from: '/entreprises/$companyId/candidature' });
  const company = useSuspenseQuery(publicCompanyPageOptions({ path: { id: companyId } })).data;
  const profile = useSuspenseQuery(studentsReadOptions()).data;
  const drafts = useSuspenseQuery(draftsListOptions()).data;
  const draft = drafts.find((one) => one.offer === null && one.company.id === companyId);
  return (
    <Page width="reading">
      <PageHead
        title={t('unsolicited.head', { name: company.name })}
        context={
          <Link to="/entreprises/$companyId" params={{ companyId }}>
            {t('unsolicited.page', { name: company.name })}
          </Link>
        }
      />
      {profile.complete ? (
        <UnsolicitedForm company={company} profile={profile} draft={draft} />
      ) : (
        <EmptyState title={t('unsolicited.profile-first')} action={<LinkButton to="/profil">{t('unsolicited.profile')}</LinkButton>}>
          {t('unsolicited.profile-why')}
        </EmptyState>
      )}
    </Page>
  );
}
