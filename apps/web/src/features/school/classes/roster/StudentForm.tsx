import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { RosterStudentInput } from '@seve/api-client';
import { isCivilDate } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { Columns } from '../../../../ui/layout/Columns.js';

interface StudentFormProps {
  initial?: RosterStudentInput;
  /** True when the student has an account, whose address is not edited here. */
  hasAccount?: boolean;
  verb: string;
  submit: (student: RosterStudentInput) => Promise<unknown>;
  onClose: () => void;
}

const NEW: RosterStudentInput = { firstName: '', lastName: '', birthDate: '' };
const orNull = (typed: string | null | undefined) => typed?.trim() || null;

/** Form of a student's school record. */
export function StudentForm({ initial = NEW, hasAccount = false, verb, submit, onClose }: StudentFormProps) {
  const { t } = useTranslation('roster');
  const { today } = useFormat();
  const missing = (text: string) => (text.trim() === '' ? t('form.missing') : null);
  const form = useForm({
    initialValues: { ...initial, email: initial.email ?? '', number: initial.number ?? '' },
    validate: { firstName: missing, lastName: missing, birthDate: (day) => (isCivilDate(day) ? null : t('form.birth-missing')) },
  });
  const send = ({ email, number, ...person }: typeof form.values) => submit({ ...person, email: orNull(email), number: orNull(number) });
  return (
    <DialogForm form={form} submit={send} verb={verb} refusal={t('form.cancel')} onClose={onClose}>
      <Columns columns={2} from="tablet" gap="field" align="start">
        <TextInput
          label={<FieldLabel required>{t('form.first-name')}</FieldLabel>}
          required
          withAsterisk={false}
          data-autofocus
          maxLength={60}
          {...form.getInputProps('firstName')}
        />
        <TextInput
          label={<FieldLabel required>{t('form.last-name')}</FieldLabel>}
          required
          withAsterisk={false}
          maxLength={60}
          {...form.getInputProps('lastName')}
        />
      </Columns>
      <CivilDateField label={t('form.birth-date')} required max={today} {...form.getInputProps('birthDate')} />
      {!hasAccount && (
        <TextInput
          label={<FieldLabel hint={t('form.email-hint')}>{t('form.email')}</FieldLabel>}
          type="email"
          inputMode="email"
          maxLength={254}
          {...form.getInputProps('email')}
        />
      )}
      <TextInput
        label={<FieldLabel hint={t('form.number-hint')}>{t('form.number')}</FieldLabel>}
        maxLength={40}
        {...form.getInputProps('number')}
      />
    </DialogForm>
  );
}
