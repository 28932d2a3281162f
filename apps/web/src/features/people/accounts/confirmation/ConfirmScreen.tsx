import { Box } from '@mantine/core';
import { CONFIRMATION_HOURS } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { ConfirmForm } from './ConfirmForm.js';
import { confirmationOptions } from './confirmation.query.js';
import css from './Outcome.module.css';
import { RenewalForm } from './RenewalForm.js';

/**
 * Page behind a confirmation link, with the form for a password. Opening it does not use the link up, because mail scanners open links too.
 */
export function ConfirmScreen() {
  const { t } = useTranslation('account');
  const { token } = useSearch({ from: '/confirmer' });
  const signUp = useSuspenseQuery(confirmationOptions(token ?? '')).data;
  if (!signUp || !token) return <DeadLink hasToken={token !== undefined} />;
  const { firstName, lastName, companyName, className, schoolName } = signUp;
  const name = `${firstName} ${lastName}`;
  return (
    <Page width="reading">
      <PageHead
        place={companyName ?? schoolName ?? undefined}
        title={t('confirm.title')}
        context={companyName ? t('confirm.opens-company', { name, companyName }) : t('confirm.opens-student', { name, className })}
      />
      <ConfirmForm token={token} email={signUp.email} />
      <Box component="p" mt="lg" className="small dimmed">
        {t('confirm.not-you')} <Link to="/inscription">{t('confirm.again')}</Link>
      </Box>
    </Page>
  );
}

function DeadLink({ hasToken }: { hasToken: boolean }) {
  const { t } = useTranslation('account');
  return (
    <Page width="reading">
      <PageHead
        title={hasToken ? t('confirm.dead') : t('renewal.title')}
        context={
          hasToken ? (
            <>
              {t('confirm.dead-why', { hours: CONFIRMATION_HOURS })} <Link to="/connexion">{t('sign-in.act')}</Link>
            </>
          ) : (
            t('confirm.no-link')
          )
        }
      />
      <section className={css.again}>
        {hasToken && (
          <Box component="h2" mb="md" className="h3">
            {t('renewal.title')}
          </Box>
        )}
        <RenewalForm />
      </section>
    </Page>
  );
}
