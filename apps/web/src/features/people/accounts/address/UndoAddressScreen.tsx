import { Button } from '@mantine/core';
import { addressesUndoMutation } from '@seve/api-client';
import { EMAIL_UNDO_DAYS } from '@seve/domain';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useForgetSession } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { undoOptions } from './address-link.query.js';

/** Page behind the link sent to the old address; its button undoes the change. */
export function UndoAddressScreen() {
  const { t } = useTranslation('my-account');
  const { token = '' } = useSearch({ from: '/adresse/annuler' });
  const change = useSuspenseQuery(undoOptions(token)).data;
  const forget = useForgetSession();
  const undo = useMutation({
    ...addressesUndoMutation(),
    onSuccess: async () => {
      await forget();
      focusHeading();
    },
    onError: useShowProblem(),
  });
  const { email = '', newAddress = '', isConfirmed = false } = change ?? {};
  if (undo.isSuccess)
    return (
      <Page width="reading">
        <PageHead title={t('undo.done')} context={t('undo.done-why', { email })} />
        <LinkButton to="/mot-de-passe">{t('undo.password')}</LinkButton>
      </Page>
    );
  if (!change)
    return (
      <Page width="reading">
        <PageHead title={t('undo.dead')} context={t('undo.dead-why', { days: EMAIL_UNDO_DAYS })} />
        <LinkButton to="/mot-de-passe" variant="default">
          {t('undo.password')}
        </LinkButton>
      </Page>
    );
  return (
    <Page width="reading">
      <PageHead
        title={t('undo.title')}
        context={isConfirmed ? t('undo.what', { email, newAddress }) : t('undo.what-asked', { email, newAddress })}
      />
      <ul>
        <li>{t('undo.sessions')}</li>
        <li>{t('undo.old-password')}</li>
        <li>{t('undo.link')}</li>
      </ul>
      <Button color="betterave" loading={undo.isPending} onClick={() => undo.mutate({ body: { token } })}>
        {t('undo.act')}
      </Button>
    </Page>
  );
}
