import { agreementLinksRenew, contractLinksRenew, signatureLinksRenew } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DeadLink } from '../../../ui/feedback/DeadLink.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';

const LINKS = {
  agreement: { words: 'agreement-host', drawing: 'door-offer', renew: agreementLinksRenew },
  contract: { words: 'contracts', drawing: 'door-offer', renew: contractLinksRenew },
  signature: { words: 'signature', drawing: 'door-guide', renew: signatureLinksRenew },
} as const;

/** Page of a link that opens nothing: too old, or replaced. A new link is sent to the address that received this one. */
export function DeadPaperLink({ to, token }: { to: keyof typeof LINKS; token: string }) {
  const { words, drawing, renew } = LINKS[to];
  const { t } = useTranslation([words]);
  const said = (key: string) => t(`${words}:dead.${key}`);
  const { mutate, isSuccess, isPending } = useMutation({
    mutationFn: (dead: string) => renew({ body: { token: dead } }),
    onError: useShowProblem(),
  });
  return (
    <DeadLink
      drawing={drawing}
      title={said('title')}
      documentTitle={said('document')}
      context={said('why')}
      renew={{ token, act: said('act'), isPending, send: mutate }}
      next={{ title: said('next'), words: said('then') }}
      sent={isSuccess ? { title: said('sent-title'), words: said('sent') } : null}
    />
  );
}
