import { NativeSelect, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ContractRemarkInput } from '@seve/api-client';
import { fieldsOfContractPart, REMARK_MAX } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../../ui/dialogs/DialogForm.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';

type Asked = ContractRemarkInput['party'];

interface AskChangeProps {
  /** Side that is asked; null while the dialog is closed. */
  party: Asked | null;
  onSend: (remarks: ContractRemarkInput[]) => Promise<unknown>;
  onClose: () => void;
}

/** Asks a side to change its part: it opens again, and a letter tells it. */
export function AskChange({ party, onSend, onClose }: AskChangeProps) {
  const { t } = useTranslation('contracts');
  return (
    <Dialog opened={party !== null} onClose={onClose} title={t(`ask.title.${party ?? 'employer'}`)}>
      {party && <AskForm party={party} onSend={onSend} onClose={onClose} />}
    </Dialog>
  );
}

function AskForm({ party, onSend, onClose }: AskChangeProps & { party: Asked }) {
  const { t } = useTranslation(['contracts', 'contract-fields']);
  const form = useForm<{ remarks: [{ field: string; text: string }] }>({
    initialValues: { remarks: [{ field: '', text: '' }] },
    validate: { remarks: { text: (text) => (text.trim() === '' ? t('contracts:ask.missing') : null) } },
  });
  const submit = async ({ remarks: [{ field, text }] }: { remarks: [{ field: string; text: string }] }) => {
    await onSend([{ party, text: text.trim(), ...(field !== '' && { field }) }]);
    onClose();
    showToast(t('contracts:ask.done'));
    focusHeading();
  };
  const fields = [
    { value: '', label: t('contracts:ask.whole') },
    ...fieldsOfContractPart(party).map((value) => ({ value, label: t(`contract-fields:${value}`) })),
  ];
  return (
    <DialogForm form={form} submit={submit} verb={t('contracts:ask.verb')} onClose={onClose}>
      <p className="dimmed">{t('contracts:ask.what')}</p>
      <NativeSelect label={t('contracts:ask.field')} data={fields} {...form.getInputProps('remarks.0.field')} />
      <Textarea
        label={<FieldLabel required>{t('contracts:ask.text')}</FieldLabel>}
        autosize
        minRows={3}
        maxLength={REMARK_MAX}
        {...form.getInputProps('remarks.0.text')}
      />
    </DialogForm>
  );
}
