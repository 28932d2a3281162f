import { signatureLinksRenewMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DeadLink as DeadLinkPage } from '../../../../ui/feedback/DeadLink.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** A link that opens nothing: too old, handed on, or of a version that is void. A new one goes to the address that it was sent to. */
export function DeadLink({ token }: { token: string }) {
  const { t } = useTranslation('signature');
  const { mutate, isSuccess, isPending } = useMutation({ ...signatureLinksRenewMutation(), onError: useShowProblem() });
  return (
    <DeadLinkPage
      drawing="door-guide"
      title={t('dead.title')}
      documentTitle={t('dead.document')}
      context={t('dead.why')}
      renew={{ token, act: t('dead.act'), isPending, send: (dead) => mutate({ body: { token: dead } }) }}
      next={{ title: t('dead.next'), words: t('dead.then') }}
      sent={isSuccess ? { title: t('dead.sent-title'), words: t('dead.sent') } : null}
    />
  );
}
