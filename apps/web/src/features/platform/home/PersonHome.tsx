import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAccount, useSession } from '../../../session.js';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { LinkButton } from '../../../ui/actions/LinkButton.js';
import { FactList } from '../../../ui/lists/FactList.js';
import { SignedByMe } from '../../../ui/signing/own/SignedByMe.js';
import { ToSign } from '../../../ui/signing/own/ToSign.js';

/** Home page of a tutor or a professional: profile, and what the account is for. */
export function PersonHome({ firstName }: { firstName: string }) {
  const { t } = useTranslation('role-home');
  const { lastName, email, role } = useAccount();
  const place = useSession().roles.find(({ isActive }) => isActive)?.organisation;
  return (
    <Page width="reading">
      <PageHead title={t('title', { name: firstName })} documentTitle={t('document')} place={place} context={t(`roles:${role}.means`)} />
      <ToSign />
      <SignedByMe />
      <Stack gap="lg" align="flex-start">
        <p>{t('person.what')}</p>
        <FactList>
          <div>
            <dt>{t('person.name')}</dt>
            <dd>{`${firstName} ${lastName}`}</dd>
          </div>
          <div>
            <dt>{t('person.email')}</dt>
            <dd className="anywhere">{email}</dd>
          </div>
        </FactList>
        <LinkButton to="/compte/courriels">{t('person.letters')}</LinkButton>
      </Stack>
    </Page>
  );
}
