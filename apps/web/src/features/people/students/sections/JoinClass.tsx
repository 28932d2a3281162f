import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { studentsJoin, studentsReadQueryKey } from '@seve/api-client';
import { CLASS_CODE_LENGTH } from '@seve/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';

/** Field for the class code of a teacher. While a teacher has to confirm, says what happens next. */
export function JoinClass({ waitingClassName }: { waitingClassName: string | null }) {
  const { t } = useTranslation('profile');
  if (waitingClassName === null) return <ClassCodeSection />;
  return (
    <FormSection title={t('join.waiting-title')}>
      <p>{t('join.waiting', { className: waitingClassName })}</p>
    </FormSection>
  );
}

function ClassCodeSection() {
  const { t } = useTranslation('profile');
  const queries = useQueryClient();
  const form = useForm({ initialValues: { code: '' }, validate: { code: (typed) => (typed.trim() === '' ? t('join.needed') : null) } });
  const submit = async ({ code }: typeof form.values) => {
    const { data } = await studentsJoin({ body: { code: code.replace(/[\s-]/g, '').toUpperCase() } });
    queries.setQueryData(studentsReadQueryKey(), data);
    showToast(data.className === null ? t('join.waiting-title') : t('join.done', { className: data.className }));
  };
  return (
    <SubmitForm form={form} asks={false} submit={submit}>
      {({ isPending }) => (
        <FormSection title={t('join.title')} hint={t('join.hint')}>
          <TextInput
            label={
              <FieldLabel required hint={t('join.form', { count: CLASS_CODE_LENGTH })}>
                {t('join.code')}
              </FieldLabel>
            }
            required
            withAsterisk={false}
            autoComplete="off"
            spellCheck={false}
            {...form.getInputProps('code')}
          />
          <div>
            <Button type="submit" variant="default" loading={isPending}>
              {t('join.act')}
            </Button>
          </div>
        </FormSection>
      )}
    </SubmitForm>
  );
}
