import { Checkbox } from '@mantine/core';
import { useForm } from '@mantine/form';
import { dayInParis } from '@seve/domain';
import { IconExternalLink } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogForm } from '../../../../../ui/dialogs/DialogForm.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import type { ContractAccess } from '../one/contract-access.js';
import { FormFile, type ReadFile } from './FormFile.js';

interface RecordFormProps {
  record: ContractAccess['form'];
  onClose: () => void;
}

/** Asks for the signed form, shows it to the reader, and records its day and fingerprint. */
export function RecordForm({ record, onClose }: RecordFormProps) {
  const { t } = useTranslation('contracts');
  const [read, setRead] = useState<ReadFile | null>(null);
  const [isOpened, setOpened] = useState(false);
  const form = useForm({
    initialValues: { on: dayInParis(new Date()), sha256: '', isSeen: false },
    validate: {
      sha256: (sha256: string) => (sha256 === '' ? t('form.file-missing') : null),
      isSeen: (isSeen: boolean) => (isSeen ? null : t('form.seen-missing')),
    },
  });
  const take = (taken: ReadFile) => {
    setRead(taken);
    setOpened(false);
    form.setValues({ sha256: taken.sha256, isSeen: false });
    form.clearErrors();
  };
  const submit = async ({ on, sha256 }: { on: string; sha256: string }) => {
    await record({ on, sha256 });
    onClose();
    showToast(t('form.done'));
    focusHeading();
  };
  return (
    <DialogForm form={form} submit={submit} verb={t('form.act')} onClose={onClose}>
      <p className="dimmed">{t('form.what')}</p>
      <FormFile onRead={take} />
      {read && <OpenedFile file={read.file} onOpen={() => setOpened(true)} />}
      <CivilDateField label={t('form.on')} required max={dayInParis(new Date())} {...form.getInputProps('on')} />
      <Checkbox
        label={t('form.seen')}
        description={isOpened ? undefined : t('form.open-first')}
        disabled={!isOpened}
        {...form.getInputProps('isSeen', { type: 'checkbox' })}
      />
    </DialogForm>
  );
}

/** Opens the file in a tab of this device. */
function OpenedFile({ file, onOpen }: { file: File; onOpen: () => void }) {
  const { t } = useTranslation('contracts');
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <p>
      <a href={address} target="_blank" rel="noreferrer" onClick={onOpen} onAuxClick={onOpen}>
        {t('form.open', { name: file.name })} <IconExternalLink size={16} stroke={1.6} aria-hidden="true" />
      </a>
    </p>
  );
}
