import { placeLinksRenewMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DeadLink as DeadLinkPage } from '../../../../ui/feedback/DeadLink.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** Page of an invalid link. A new one is sent to the e-mail address of the first. */
export function DeadPlaceLink({ token }: { token: string }) {
  const { t } = useTranslation('host-place');
  const { mutate, isSuccess, isPending } = useMutation({ ...placeLinksRenewMutation(), onError: useShowProblem() });
  return (
    <DeadLinkPage
      drawing="door-offer"
      title={t('dead.title')}
      documentTitle={t('dead.document')}
      context={t('dead.why')}
      renew={{ token, act: t('dead.act'), isPending, send: (dead) => mutate({ body: { token: dead } }) }}
      next={{ title: t('dead.next'), words: t('dead.then') }}
      sent={isSuccess ? { title: t('dead.sent-title'), words: t('dead.sent') } : null}
    />
  );
}
