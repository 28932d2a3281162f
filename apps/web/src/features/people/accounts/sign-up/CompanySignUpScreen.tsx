import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { CompanyForm } from './CompanyForm.js';

export function CompanySignUpScreen() {
  const { t } = useTranslation('account');
  return (
    <Page width="reading">
      <PageHead
        title={t('company.title')}
        context={
          <>
            {t('company.context')} {t('sign-up.have-one')} <Link to="/connexion">{t('sign-in.act')}</Link>
          </>
        }
      />
      <CompanyForm />
    </Page>
  );
}
