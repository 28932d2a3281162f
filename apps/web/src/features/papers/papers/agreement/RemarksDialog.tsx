import { NativeSelect, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { schoolAgreementsRequestChanges } from '@seve/api-client';
import { fieldsOfPart, REMARK_MAX } from '@seve/domain';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { IconButton } from '../../../../ui/actions/IconButton.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';

export type AskedParty = 'host' | 'school';

interface RemarksDialogProps {
  id: string;
  /** Side that is asked; null while the dialog is closed. */
  party: AskedParty | null;
  onClose: () => void;
}

/** Empty `field`: the whole of the part. */
interface Remark {
  field: string;
  text: string;
}

const EMPTY: Remark = { field: '', text: '' };
const REMARKS_MAX = 20;

/** Asks a side to change its part, field by field: its part opens again, and a letter tells it. */
export function RemarksDialog({ id, party, onClose }: RemarksDialogProps) {
  const { t } = useTranslation('agreements');
  return (
    <Dialog opened={party !== null} onClose={onClose} title={t(`ask.title.${party ?? 'host'}`)}>
      {party && <RemarksForm id={id} party={party} onClose={onClose} />}
    </Dialog>
  );
}

function RemarksForm({ id, party, onClose }: { id: string; party: AskedParty; onClose: () => void }) {
  const { t } = useTranslation('agreements');
  const invalidate = useInvalidate();
  const form = useForm<{ remarks: Remark[] }>({
    initialValues: { remarks: [EMPTY] },
    validate: { remarks: { text: (text) => (text.trim() === '' ? t('ask.missing') : null) } },
  });
  const submit = async ({ remarks }: { remarks: Remark[] }) => {
    await schoolAgreementsRequestChanges({
      path: { id },
      body: { remarks: remarks.map(({ field, text }) => ({ party, text: text.trim(), ...(field !== '' && { field }) })) },
    });
    onClose();
    showToast(t(`ask.done.${party}`));
    await invalidate('schoolAgreement');
    focusHeading();
  };
  const fields = [
    { value: '', label: t('ask.whole') },
    ...fieldsOfPart(party).map((value) => ({ value, label: t(`agreement-fields:${value}`) })),
  ];
  const { remarks } = form.values;
  return (
    <DialogForm form={form} submit={submit} verb={t('ask.verb', { count: remarks.length })} onClose={onClose}>
      <p className="dimmed">{t(`ask.what.${party}`)}</p>
      {remarks.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a remark has no name but its place
        <Stack key={at} gap="xs">
          <NativeSelect label={t('ask.field')} data={fields} {...form.getInputProps(`remarks.${at}.field`)} />
          <Textarea
            label={<FieldLabel required>{t('ask.text')}</FieldLabel>}
            autosize
            minRows={2}
            maxLength={REMARK_MAX}
            {...form.getInputProps(`remarks.${at}.text`)}
          />
        </Stack>
      ))}
      {remarks.length < REMARKS_MAX && (
        <div>
          <IconButton variant="subtle" size="sm" icon={IconPlus} onClick={() => form.insertListItem('remarks', EMPTY)}>
            {t('ask.more')}
          </IconButton>
        </div>
      )}
    </DialogForm>
  );
}
