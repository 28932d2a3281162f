import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type Candidate, candidatesFindQueryKey, candidatesInviteMutation } from '@seve/api-client';
import { INVITATION_TO_APPLY_DAYS } from '@seve/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';

interface InviteDialogProps {
  candidate: Candidate;
  offerId: string;
  opened: boolean;
  onClose: () => void;
}

/** Invites a candidate, still under a pseudonym, with a message. */
export function InviteCandidate({ candidate: { id, pseudonym }, offerId, opened, onClose }: InviteDialogProps) {
  const { t } = useTranslation('candidates');
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const invite = useMutation(candidatesInviteMutation());
  const form = useForm({ initialValues: { message: '' } });
  const submit = async ({ message }: { message: string }) => {
    const path = { id: offerId, candidateId: id };
    const invited = await invite.mutateAsync({ path, body: { message } });
    queries.setQueryData(candidatesFindQueryKey({ path }), invited);
    onClose();
    showToast(t('invite.done', { name: pseudonym }));
    focusHeading();
    await invalidate('candidateInvitation');
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={t('invite.question', { name: pseudonym })}>
      <DialogForm form={form} submit={submit} verb={t('invite.verb')} refusal={t('invite.not-yet')} onClose={onClose}>
        <p>{t('invite.once', { count: INVITATION_TO_APPLY_DAYS })}</p>
        <Textarea
          label={<FieldLabel hint={t('invite.message-hint')}>{t('invite.message')}</FieldLabel>}
          description={t('minor.invite')}
          autosize
          minRows={4}
          maxRows={10}
          maxLength={500}
          data-autofocus
          {...form.getInputProps('message')}
        />
      </DialogForm>
    </Dialog>
  );
}
