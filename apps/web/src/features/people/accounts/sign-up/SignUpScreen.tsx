import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { WaysIn } from '../sign-in/WaysIn.js';

export function SignUpScreen() {
  const { t } = useTranslation('account');
  const { retour } = useSearch({ from: '/inscription' });
  return (
    <Page width="reading">
      <PageHead
        title={t('sign-up.title')}
        context={
          <>
            {t('sign-up.have-one')}{' '}
            <Link to="/connexion" search={{ retour }}>
              {t('sign-in.act')}
            </Link>
          </>
        }
      />
      <h2 className="visually-hidden">{t('sign-up.which')}</h2>
      <WaysIn wanted={retour} />
    </Page>
  );
}
