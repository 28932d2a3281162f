import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { AskLink } from './AskLink.js';
import { SpendLink } from './SpendLink.js';

/** Without a token, requests a sign-in link; with one, signs in when the button is pressed. */
export function LinkScreen() {
  const { t } = useTranslation('account');
  const { token } = useSearch({ from: '/connexion/lien' });
  return (
    <Page width="reading">
      <PageHead title={t('link.title')} context={token ? t('link.enter-why') : t('link.why')} />
      {token ? <SpendLink key={token} token={token} /> : <AskLink />}
    </Page>
  );
}
