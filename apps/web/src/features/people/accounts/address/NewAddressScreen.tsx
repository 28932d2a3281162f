import { Button } from '@mantine/core';
import { addressesConfirmMutation } from '@seve/api-client';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { useForgetSession, useSession } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { newAddressOptions } from './address-link.query.js';

/** Page behind the link to a new address. Only its button changes the address, because mail scanners open links too. */
export function NewAddressScreen() {
  const { t } = useTranslation('my-account');
  const { token = '' } = useSearch({ from: '/adresse/confirmer' });
  const { account } = useSession();
  const change = useSuspenseQuery(newAddressOptions(token)).data;
  const forget = useForgetSession();
  const invalidate = useInvalidate();
  const confirm = useMutation({
    ...addressesConfirmMutation(),
    onSuccess: async () => {
      await Promise.all([forget(), invalidate('ownAccount')]);
      focusHeading();
    },
    onError: useShowProblem(),
  });
  const { email, name } = change ?? { email: '', name: '' };
  if (confirm.isSuccess)
    return (
      <Page width="reading">
        <PageHead title={t('new-address.done')} context={t('new-address.done-why', { email })} />
        <LinkButton to={account ? '/mon-compte' : '/connexion'}>{account ? t('set-up.back') : t('account:sign-in.act')}</LinkButton>
      </Page>
    );
  if (!change)
    return (
      <Page width="reading">
        <PageHead title={t('new-address.dead')} context={t('new-address.dead-why')} />
        <LinkButton to="/mon-compte" variant="default">
          {t('set-up.back')}
        </LinkButton>
      </Page>
    );
  return (
    <Page width="reading">
      <PageHead title={t('new-address.title')} context={t('new-address.what', { name, email })} />
      <Button loading={confirm.isPending} onClick={() => confirm.mutate({ body: { token } })}>
        {t('new-address.act')}
      </Button>
      <p className="small dimmed">{t('new-address.not-you', { name })}</p>
    </Page>
  );
}
