import { Button, Checkbox, Group, NativeSelect, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { type ClassDetail, classesListOptions, classesReadOptions } from '@seve/api-client';
import { GROUP_MAX } from '@seve/domain';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import type { GroupValues } from './group-values.js';

/** Choice of a class, then of its students. */
export function GroupStudents({ form }: { form: UseFormReturnType<GroupValues> }) {
  const { t } = useTranslation('agreement-group');
  const classes = useSuspenseQuery(classesListOptions()).data.filter(({ students }) => students > 0);
  const { classId } = form.values;
  const read = useQuery({ ...classesReadOptions({ path: { id: classId } }), enabled: classId !== '' });
  return (
    <FormSection title={t('students.title')}>
      <NativeSelect
        label={<FieldLabel required>{t('students.class')}</FieldLabel>}
        data={[{ value: '', label: t('students.choose') }, ...classes.map(({ id, name }) => ({ value: id, label: name }))]}
        value={classId}
        error={form.errors.classId}
        data-path="classId"
        onChange={({ currentTarget }) => form.setValues({ classId: currentTarget.value, studentIds: [] })}
      />
      {classId !== '' && read.isPending && <RowSkeleton />}
      {read.isError && <p role="alert">{read.error.message}</p>}
      {read.data && <Ticks form={form} students={read.data.students} />}
    </FormSection>
  );
}

function Ticks({ form, students }: { form: UseFormReturnType<GroupValues>; students: ClassDetail['students'] }) {
  const { t } = useTranslation('agreement-group');
  const format = useFormat();
  const { studentIds } = form.values;
  const all = students.slice(0, GROUP_MAX).map(({ id }) => id);
  const daysOf = ({ startOn, endOn }: { startOn: string; endOn: string | null }) =>
    t('students.placed', { days: endOn ? format.dayRange(startOn, endOn) : format.mediumDay(startOn) });
  const choose = (ids: string[]) => form.setFieldValue('studentIds', ids);
  return (
    <Checkbox.Group
      label={<FieldLabel required>{t('students.which')}</FieldLabel>}
      {...form.getInputProps('studentIds')}
      data-path="studentIds"
    >
      <Stack gap="sm" pt="xs">
        <Group gap="md">
          <Button variant="default" size="sm" onClick={() => choose(all)}>
            {t('students.all', { count: all.length })}
          </Button>
          <Button variant="subtle" size="sm" disabled={studentIds.length === 0} onClick={() => choose([])}>
            {t('students.none')}
          </Button>
          <p className="small dimmed" role="status">
            {t('students.chosen', { count: studentIds.length, max: GROUP_MAX })}
          </p>
        </Group>
        <Columns columns={2} from="tablet" gap="block" rowGap="sm">
          {students.map(({ id, firstName, lastName, placement }) => (
            <Checkbox key={id} value={id} label={`${firstName} ${lastName}`} description={placement && daysOf(placement)} />
          ))}
        </Columns>
      </Stack>
    </Checkbox.Group>
  );
}
