import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import css from '../confirmation/Outcome.module.css';

/** Shown when the company already has an account: no account was created, and no data of the company are shown. */
export function AskColleagueScreen() {
  const { t } = useTranslation('account');
  return (
    <Page width="reading">
      <PageHead title={t('colleague.title')} context={t('colleague.nothing')} />
      <ol className={css.steps}>
        <li>{t('colleague.told')}</li>
        <li>{t('colleague.ask')}</li>
        <li>{t('colleague.link')}</li>
      </ol>
      <Button component={Link} to="/" variant="default">
        {t('colleague.home')}
      </Button>
    </Page>
  );
}
