import { Button, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { studentSheetNoteMutation } from '@seve/api-client';
import { CONTACT_KINDS, type ContactKind } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import type { SheetPath } from '../sheet-path.js';
import { useRemoveNote } from './use-remove-note.js';

/** Form for a note, or for a contact with the student. */
export function NoteForm({ path }: { path: SheetPath }) {
  const { t } = useTranslation('student-sheet');
  const { today } = useFormat();
  const invalidate = useInvalidate();
  const write = useMutation(studentSheetNoteMutation());
  const remove = useRemoveNote();
  const form = useForm({
    initialValues: { kind: 'phone' as ContactKind, happenedOn: today, text: '' },
    validate: { text: (text) => (text.trim() === '' ? t('note.text-missing') : null) },
  });
  const submit = async (body: typeof form.values) => {
    const { id } = await write.mutateAsync({ path, body });
    form.setFieldValue('text', '');
    showToast(t('note.done'), () => remove.mutate({ path: { ...path, noteId: id } }));
    await invalidate('classStudent');
  };
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <Stack gap="md" mb="1.75rem">
          <Columns columns="repeat(auto-fit, minmax(min(100%, 12rem), 1fr))" gap="md">
            <NativeSelect
              label={t('note.kind')}
              data={CONTACT_KINDS.map((kind) => ({ value: kind, label: t(`note.kinds.${kind}`) }))}
              {...form.getInputProps('kind')}
            />
            <CivilDateField label={t('note.on')} max={today} {...form.getInputProps('happenedOn')} data-path="happenedOn" />
          </Columns>
          <Textarea
            label={
              <FieldLabel required hint={t('note.private')}>
                {t('note.text')}
              </FieldLabel>
            }
            required
            withAsterisk={false}
            autosize
            minRows={2}
            maxLength={2_000}
            {...form.getInputProps('text')}
          />
          <div>
            <Button type="submit" variant="default" size="sm" loading={isPending}>
              {t('note.add')}
            </Button>
          </div>
        </Stack>
      )}
    </SubmitForm>
  );
}
