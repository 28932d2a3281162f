import { Box } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { DemoAccounts } from './DemoAccounts.js';
import { SignInForm } from './SignInForm.js';
import css from './SignInScreen.module.css';
import { WaysIn } from './WaysIn.js';

export function SignInScreen() {
  const { t } = useTranslation('account');
  const { demo } = useSession();
  const { retour } = useSearch({ from: '/connexion' });
  return (
    <Page>
      <Columns columns="minmax(0, 1fr) minmax(0, 1.15fr)" from="desktop" gap="section" rowGap="xxl" className={css.columns}>
        <div className={css.form}>
          <PageHead title={t('sign-in.title')} context={retour && t('sign-in.then-back')} />
          <SignInForm wanted={retour} />
          {demo && (
            <Box component="p" mt="block" pt="md" className="ruled">
              {t('sign-in.no-account')}{' '}
              <Link to="/inscription" search={{ retour }}>
                {t('sign-in.create')}
              </Link>
            </Box>
          )}
        </div>
        {demo ? (
          <DemoAccounts wanted={retour} />
        ) : (
          <section className={css.side} aria-labelledby="ways-in">
            <h2 id="ways-in">{t('sign-in.no-account')}</h2>
            <WaysIn wanted={retour} />
          </section>
        )}
      </Columns>
    </Page>
  );
}
