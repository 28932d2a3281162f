import { Button } from '@mantine/core';
import { type EmailView, mailLogResendMutation } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { IconMailForward } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { useLetterName } from '../../../../ui/wording/use-letter-name.js';

/** Button that sends a letter again, or the reason why that is not possible. */
export function ResendLetter({ letter: { id, letter, toAddress, createdAt, resendRefusal } }: { letter: EmailView }) {
  const { t } = useTranslation('mail-log');
  const format = useFormat();
  const invalidate = useInvalidate();
  const [isAsked, setAsked] = useState(false);
  const name = useLetterName()(letter);
  const resend = useMutation({
    ...mailLogResendMutation(),
    onSuccess: async (copy) => {
      setAsked(false);
      showToast(t('resend.done', { address: copy.toAddress }));
      await invalidate('letterCopy');
    },
    onError: useShowProblem(),
  });
  if (resendRefusal) return <p className="small dimmed">{resendRefusal}</p>;
  return (
    <>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconMailForward size={16} stroke={1.6} aria-hidden="true" />}
        onClick={() => setAsked(true)}
      >
        {t('resend.open')}
        <span className="visually-hidden">{t('resend.about', { letter: name, address: toAddress })}</span>
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('resend.title')}
        verb={t('resend.verb')}
        isPending={resend.isPending}
        onConfirm={() => resend.mutate({ path: { id } })}
      >
        <p>{t('resend.again', { letter: name, day: format.mediumDay(dayInParis(new Date(createdAt))) })}</p>
        <p>{t('resend.to')}</p>
      </ConfirmDialog>
    </>
  );
}
