import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WordsField } from '../forms/TextField.js';
import { Dialog } from './Dialog.js';
import { DialogForm } from './DialogForm.js';

export interface ReasonDialogProps {
  opened: boolean;
  onClose: () => void;
  /** The question, as the title of the dialog. */
  title: string;
  /** Says what will happen. */
  children: ReactNode;
  /** The field's name in the request. */
  path: 'reason' | 'comment' | 'note' | 'remark' | 'words';
  label: string;
  /** Label of the button that confirms; repeats the verb of the question. */
  verb: string;
  onSend: (reason: string) => Promise<unknown>;
}

const LENGTH = { min: 10, max: 500 } as const;

/** Confirms an act against a person or company, with the reason that they will read. */
export function ReasonDialog({ opened, onClose, title, children, path, label, verb, onSend }: ReasonDialogProps) {
  const { t } = useTranslation('ui');
  const form = useForm<Record<string, string>>({
    initialValues: { [path]: '' },
    validate: { [path]: (text: string) => (text.trim().length < LENGTH.min ? t('reason.short', { min: LENGTH.min }) : null) },
  });
  const submit = async (values: Record<string, string>) => {
    await onSend((values[path] ?? '').trim());
    form.reset();
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <DialogForm form={form} submit={submit} verb={verb} isRemoval onClose={onClose}>
        <div className="dimmed">{children}</div>
        <WordsField
          label={label}
          hint={t('reason.hint', { max: LENGTH.max })}
          required
          maxLength={LENGTH.max}
          {...form.getInputProps(path)}
        />
      </DialogForm>
    </Dialog>
  );
}
