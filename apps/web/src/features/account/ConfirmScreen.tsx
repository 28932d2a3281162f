import { Button } from '@mantine/core';
import { accountsConfirmMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/Page.js';
import { PageHead } from '../../shell/PageHead.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';
import { Confirmed } from './Confirmed.js';
import css from './Outcome.module.css';
import { RenewalForm } from './RenewalForm.js';

/** A link opened by a mail scanner must confirm nothing: the button does. */
export function ConfirmScreen() {
  const { t } = useTranslation('account');
  const { token } = useSearch({ from: '/confirmer' });
  const confirm = useMutation(accountsConfirmMutation());
  if (confirm.isSuccess) return <Confirmed />;
  const failure = confirm.error && (confirm.error.status === 0 ? t('ui:errors.network') : confirm.error.message);
  return (
    <Page width="reading">
      <PageHead title={t('confirm.title')} context={token ? t('confirm.why') : t('confirm.no-link')} />
      {failure && <ErrorSummary faults={NO_FIELDS} message={failure} />}
      {token && !(confirm.error && confirm.error.status === 400) && (
        <Button loading={confirm.isPending} onClick={() => confirm.mutate({ body: { token } })}>
          {t('confirm.act')}
        </Button>
      )}
      {(!token || confirm.error?.status === 400) && (
        <section className={css.again}>
          <h2>{t('renewal.title')}</h2>
          <RenewalForm />
        </section>
      )}
    </Page>
  );
}

const NO_FIELDS: readonly [] = [];
