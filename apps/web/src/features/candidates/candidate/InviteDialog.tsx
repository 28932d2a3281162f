import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type Candidate, candidatesFindQueryKey, candidatesInviteMutation } from '@seve/api-client';
import { INVITATION_TO_APPLY_DAYS } from '@seve/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { Dialog } from '../../../ui/dialogs/Dialog.js';
import { focusHeading } from '../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../ui/forms/SubmitForm.js';

interface InviteDialogProps {
  candidate: Candidate;
  offerId: string;
  opened: boolean;
  onClose: () => void;
}

/** A word to somebody whose name is not known yet. */
export function InviteDialog({ candidate: { id, pseudonym }, offerId, opened, onClose }: InviteDialogProps) {
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
      <SubmitForm form={form} submit={submit}>
        {({ isPending }) => (
          <Stack gap="field" mt="sm">
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
            <Group gap="sm">
              <Button type="submit" loading={isPending}>
                {t('invite.verb')}
              </Button>
              <Button variant="subtle" onClick={onClose}>
                {t('invite.not-yet')}
              </Button>
            </Group>
          </Stack>
        )}
      </SubmitForm>
    </Dialog>
  );
}
