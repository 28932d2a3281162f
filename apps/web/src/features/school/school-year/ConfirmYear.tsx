import { Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { RolloverPreview } from '@seve/api-client';
import { schoolYearWords } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../ui/dialogs/DialogForm.js';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';

interface ConfirmYearProps {
  fromYear: number;
  isEarly: boolean;
  preview: RolloverPreview;
  opened: boolean;
  onClose: () => void;
  onConfirm: (typedYear: string) => Promise<unknown>;
}

/** Asks to type the ending school year as a confirmation, because the act moves all students at once. */
export function ConfirmYear({ fromYear, isEarly, preview: { leave, underWay }, opened, onClose, onConfirm }: ConfirmYearProps) {
  const { t } = useTranslation('school-year');
  const form = useForm({ initialValues: { typedYear: '' } });
  const [year, next] = [schoolYearWords(fromYear), schoolYearWords(fromYear + 1)];
  const placements = underWay.reduce((sum, one) => sum + one.placements.length, 0);
  return (
    <Dialog opened={opened} onClose={onClose} title={t('confirm.title', { year })}>
      <DialogForm
        form={form}
        submit={({ typedYear }) => onConfirm(typedYear)}
        verb={t('confirm.verb', { year: next })}
        isRemoval
        asks={false}
        onClose={onClose}
      >
        <Stack gap="xs">
          {isEarly && <p className="strong">{t('early.title', { year })}</p>}
          <p>{t('count.leave', { count: leave })}</p>
          {placements > 0 && <p>{t('under-way.count', { count: placements })}</p>}
        </Stack>
        <TextInput
          label={<FieldLabel required>{t('confirm.year', { year })}</FieldLabel>}
          required
          withAsterisk={false}
          autoComplete="off"
          maxLength={40}
          data-autofocus
          {...form.getInputProps('typedYear')}
        />
      </DialogForm>
    </Dialog>
  );
}
