import { Button } from '@mantine/core';
import { signatureLinksRenewMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/page/Page.js';
import { PageHead } from '../../shell/page/PageHead.js';
import { EmptyState } from '../../ui/feedback/EmptyState.js';
import { useShowProblem } from '../../ui/feedback/use-show-problem.js';

/** A link that opens nothing: too old, handed on, or of a version that is void. A new one goes to the address that it was sent to. */
export function DeadLink({ token }: { token: string }) {
  const { t } = useTranslation('signature');
  const { mutate, isSuccess, isPending } = useMutation({ ...signatureLinksRenewMutation(), onError: useShowProblem() });
  return (
    <Page width="reading">
      <PageHead title={t('dead.title')} documentTitle={t('dead.document')} context={t('dead.why')} />
      <EmptyState
        drawing="door-guide"
        title={isSuccess ? t('dead.sent-title') : t('dead.next')}
        action={
          token !== '' &&
          !isSuccess && (
            <Button loading={isPending} onClick={() => mutate({ body: { token } })}>
              {t('dead.act')}
            </Button>
          )
        }
      >
        <p role={isSuccess ? 'status' : undefined}>{isSuccess ? t('dead.sent') : t('dead.then')}</p>
      </EmptyState>
    </Page>
  );
}
