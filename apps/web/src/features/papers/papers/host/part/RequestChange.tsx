import { Button, NativeSelect, Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { fieldsOfPart, REMARK_MAX } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../../ui/dialogs/DialogForm.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { WordsField } from '../../../../../ui/forms/TextField.js';
import type { HostAccess } from '../saving/host-access.js';

interface Remark {
  party: 'host' | 'school';
  /** Empty for the whole part. */
  field: string;
  text: string;
}

/** The host asks for a change: of its own part, which opens again, or of the school's. */
export function RequestChange({ access }: { access: HostAccess }) {
  const { t } = useTranslation(['agreement-host', 'agreement-fields']);
  const [isAsked, setAsked] = useState(false);
  const form = useForm<{ remarks: [Remark] }>({
    initialValues: { remarks: [{ party: 'host', field: '', text: '' }] },
    validate: { remarks: { text: (text) => (text.trim() === '' ? t('agreement-host:ask.text-missing') : null) } },
  });
  const [{ party, field, text }] = form.values.remarks;
  const submit = async () => {
    await access.requestChanges([{ party, ...(field !== '' && { field }), text: text.trim() }]);
    setAsked(false);
    form.reset();
    showToast(t(`agreement-host:ask.done.${party}`));
    focusHeading();
  };
  return (
    <>
      <Button type="button" variant="default" onClick={() => setAsked(true)}>
        {t('agreement-host:ask.act')}
      </Button>
      <Dialog opened={isAsked} onClose={() => setAsked(false)} title={t('agreement-host:ask.title')}>
        <DialogForm form={form} submit={submit} verb={t('agreement-host:ask.send')} onClose={() => setAsked(false)}>
          <Radio.Group
            mt="md"
            label={<FieldLabel>{t('agreement-host:ask.party')}</FieldLabel>}
            {...form.getInputProps('remarks.0.party')}
            onChange={(chosen) => form.setFieldValue('remarks.0', { party: chosen === 'school' ? 'school' : 'host', field: '', text })}
          >
            <Stack gap="sm" pt="xs">
              <Radio value="host" label={t('agreement-host:ask.host')} description={t('agreement-host:ask.host-then')} />
              <Radio value="school" label={t('agreement-host:ask.school')} description={t('agreement-host:ask.school-then')} />
            </Stack>
          </Radio.Group>
          <NativeSelect
            label={<FieldLabel>{t('agreement-host:ask.field')}</FieldLabel>}
            data={[
              { value: '', label: t('agreement-host:ask.whole') },
              ...fieldsOfPart(party).map((name) => ({ value: name, label: t(`agreement-fields:${name}`) })),
            ]}
            {...form.getInputProps('remarks.0.field')}
          />
          <WordsField label={t('agreement-host:ask.text')} required maxLength={REMARK_MAX} {...form.getInputProps('remarks.0.text')} />
        </DialogForm>
      </Dialog>
    </>
  );
}
