import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';

/** Shown for an incomplete or unknown link; the account page has the same preferences. */
export function DeadPreferencesLink() {
  const { t } = useTranslation('letter-preferences');
  return (
    <Page width="reading">
      <PageHead title={t('link.dead')} context={t('link.dead-why')} />
      <Button component={Link} to="/compte/courriels" variant="default">
        {t('link.sign-in')}
      </Button>
    </Page>
  );
}
