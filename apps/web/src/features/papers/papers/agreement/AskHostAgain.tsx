import { type AgreementForSchool, schoolAgreementsAskMutation } from '@seve/api-client';
import { IconSend } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../../ui/actions/IconButton.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** Another link to its part, while the host is waited for. */
export function AskHostAgain({ id, hostAddress }: Pick<AgreementForSchool, 'id' | 'hostAddress'>) {
  const { t } = useTranslation('agreements');
  const asking = useMutation({
    ...schoolAgreementsAskMutation(),
    onError: useShowProblem(),
    onSuccess: () => showToast(t('again.done')),
  });
  if (hostAddress === null) return <p className="small">{t('again.no-address')}</p>;
  return (
    <>
      <p className="small dimmed anywhere">{t('again.what', { address: hostAddress })}</p>
      <IconButton variant="default" size="sm" loading={asking.isPending} icon={IconSend} onClick={() => asking.mutate({ path: { id } })}>
        {t('again.act')}
      </IconButton>
    </>
  );
}
