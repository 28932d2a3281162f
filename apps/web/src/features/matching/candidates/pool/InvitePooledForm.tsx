import { Select, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ApplicationForCompany, type CompanyOffer, talentPoolInviteMutation } from '@seve/api-client';
import { INVITATION_TO_APPLY_DAYS } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';

interface InvitePooledFormProps {
  application: ApplicationForCompany;
  offers: readonly CompanyOffer[];
  onClose: () => void;
}

export function InvitePooledForm({ application: { id, student }, offers, onClose }: InvitePooledFormProps) {
  const { t } = useTranslation('candidates');
  const invalidate = useInvalidate();
  const invite = useMutation(talentPoolInviteMutation());
  const form = useForm({
    initialValues: { offerId: offers.length === 1 ? (offers[0]?.id ?? '') : '', message: '' },
    validate: { offerId: (offerId) => (offerId === '' ? t('pool.offer-missing') : null) },
  });
  const submit = async (body: { offerId: string; message: string }) => {
    await invite.mutateAsync({ path: { id }, body });
    onClose();
    showToast(t('invite.done', { name: student.firstName }));
    focusHeading();
    await invalidate('pooledInvitation');
  };
  return (
    <DialogForm form={form} submit={submit} verb={t('invite.verb')} refusal={t('invite.not-yet')} onClose={onClose}>
      <p>{t('invite.once', { count: INVITATION_TO_APPLY_DAYS })}</p>
      <Select
        label={<FieldLabel required>{t('pool.offer')}</FieldLabel>}
        data={offers.map(({ id: value, title: label }) => ({ value, label }))}
        allowDeselect={false}
        data-autofocus
        {...form.getInputProps('offerId')}
      />
      <Textarea
        label={<FieldLabel hint={t('invite.message-hint')}>{t('invite.message')}</FieldLabel>}
        description={t('minor.invite')}
        autosize
        minRows={4}
        maxRows={10}
        maxLength={500}
        {...form.getInputProps('message')}
      />
    </DialogForm>
  );
}
