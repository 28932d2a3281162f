import { Button } from '@mantine/core';
import { placeLinksRenewMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';

/** A link that opens nothing: a new one goes to the address that it was sent to. */
export function DeadLink({ token }: { token: string }) {
  const { t } = useTranslation('host-place');
  const renew = useMutation({ ...placeLinksRenewMutation(), onError: useShowProblem() });
  return (
    <Page width="reading">
      <PageHead title={t('dead.title')} documentTitle={t('dead.document')} context={t('dead.why')} />
      <EmptyState
        drawing="door-offer"
        title={renew.isSuccess ? t('dead.sent-title') : t('dead.next')}
        action={
          token !== '' &&
          !renew.isSuccess && (
            <Button loading={renew.isPending} onClick={() => renew.mutate({ body: { token } })}>
              {t('dead.act')}
            </Button>
          )
        }
      >
        <p role={renew.isSuccess ? 'status' : undefined}>{renew.isSuccess ? t('dead.sent') : t('dead.then')}</p>
      </EmptyState>
    </Page>
  );
}
