import { Box } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Drawing } from '../../../../art/drawings/Drawing.js';
import { useSession } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import css from './Outcome.module.css';
import { RenewLink } from './RenewLink.js';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Recipient of the letter; kept out of the address bar. */
    email?: string;
  }
}

/** Says "check your mail". The text is the same whether or not the address had an account. */
export function MailSentScreen() {
  const { t } = useTranslation('account');
  const { demo } = useSession();
  const email = useRouterState({ select: ({ location }) => location.state.email });
  return (
    <Page width="reading">
      <Box component="p" mb="-1rem" pt="xl">
        <Drawing name="sprig" height={96} />
      </Box>
      <PageHead title={t('mail.title')} context={email ? t('mail.sent-to', { email }) : t('mail.sent')} />
      <ol className={css.steps}>
        <li>{t('mail.open')}</li>
        <li>{t('mail.confirm')}</li>
        <li>{t('mail.sign-in')}</li>
      </ol>
      {demo && (
        <Box component="p" bg="var(--waiting-ground)" c="var(--waiting-text)" mb="lg" py="sm" px="field" className="small panel">
          {t('mail.demo')}
        </Box>
      )}
      <Box component="p" mb="sm" className="small dimmed">
        {t('mail.none')}
      </Box>
      {email ? <RenewLink email={email} /> : <Link to="/confirmer">{t('renewal.act')}</Link>}
    </Page>
  );
}
