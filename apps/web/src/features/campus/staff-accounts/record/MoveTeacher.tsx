import { Button, NativeSelect, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type AccountRecordView, type AccountRoleView, schoolsListOptions, staffAccountRecordsMove } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { SuccessorSelect } from './SuccessorSelect.js';

interface MoveTeacherProps {
  account: AccountRecordView;
  role: AccountRoleView;
}

interface MoveValues {
  schoolId: string;
  successorId: string;
}

/** Moves a teacher to another school; classes and students go to a colleague. */
export function MoveTeacher({ account: { id, firstName, lastName }, role }: MoveTeacherProps) {
  const { t } = useTranslation('staff-accounts');
  const [isAsked, setAsked] = useState(false);
  const invalidate = useInvalidate();
  const schools = useSuspenseQuery(schoolsListOptions()).data.filter((school) => school.id !== role.schoolId);
  const name = `${firstName} ${lastName}`;
  const form = useForm<MoveValues>({
    initialValues: { schoolId: '', successorId: '' },
    validate: {
      schoolId: (chosen) => (chosen === '' ? t('record.school-missing') : null),
    },
  });
  const submit = async ({ schoolId, successorId }: MoveValues) => {
    await staffAccountRecordsMove({ path: { id }, body: { membershipId: role.id, schoolId, successorId: successorId || null } });
    setAsked(false);
    showToast(t('record.move-done', { name }));
    await invalidate('staffAccount');
  };
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setAsked(true)}>
        {t('record.move')}
        <span className="visually-hidden"> {role.organisation}</span>
      </Button>
      <Dialog opened={isAsked} onClose={() => setAsked(false)} title={t('record.move-title', { name })}>
        <SubmitForm form={form} submit={submit}>
          {({ isPending }) => (
            <Stack gap="field">
              <p>{t('record.move-what')}</p>
              <NativeSelect
                label={<FieldLabel required>{t('record.school')}</FieldLabel>}
                data={[{ value: '', label: t('record.no-school') }, ...schools.map((school) => ({ value: school.id, label: school.name }))]}
                {...form.getInputProps('schoolId')}
              />
              {role.referentOf > 0 && (
                <SuccessorSelect
                  role={role}
                  value={form.values.successorId}
                  onChange={(value) => form.setFieldValue('successorId', value)}
                />
              )}
              <Button type="submit" loading={isPending}>
                {t('record.move-verb')}
              </Button>
            </Stack>
          )}
        </SubmitForm>
      </Dialog>
    </>
  );
}
