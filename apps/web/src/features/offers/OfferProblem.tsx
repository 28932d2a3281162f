import { Button } from '@mantine/core';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.js';
import { Drawing } from '../../art/Drawing.js';
import { ErrorPage } from '../../shell/ErrorPage.js';
import { Page } from '../../shell/Page.js';
import { PageHead } from '../../shell/PageHead.js';
import css from './OfferProblem.module.css';

/** An offer that is filled, withdrawn or unknown: the others are still there. */
export function OfferProblem(props: ErrorComponentProps) {
  const { t } = useTranslation('offers');
  if (!(props.error instanceof ApiProblem) || props.error.status !== 404) return <ErrorPage {...props} />;
  return (
    <Page width="reading">
      <PageHead title={t('gone.title')} context={t('gone.why')} />
      <Drawing name="empty-seed" />
      <p className={css.act}>
        <Button component={Link} to="/offres">
          {t('gone.act')}
        </Button>
      </p>
    </Page>
  );
}
