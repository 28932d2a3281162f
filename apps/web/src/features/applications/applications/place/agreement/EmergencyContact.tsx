import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type AgreementForStudent, type StudentPartDto, studentAgreementsReadQueryKey, studentAgreementsSave } from '@seve/api-client';
import { STUDENT_TEXTS, type StudentText } from '@seve/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../../api/problem.js';
import { invalidateReads } from '../../../../../api/stale-reads.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import { Section } from '../../../../../ui/layout/Section.js';
import { Fact, FactList } from '../../../../../ui/lists/FactList.js';

const FIELDS = Object.keys(STUDENT_TEXTS) as StudentText[];
const TYPES: Partial<Record<StudentText, string>> = { emergencyPhone: 'tel', homePhone: 'tel' };

/** Form for the emergency contact and the student's own address and telephone; the only part of an agreement that a student fills. */
export function EmergencyContact({ agreement: { student, ...agreement } }: { agreement: AgreementForStudent }) {
  const { t } = useTranslation('agreement');
  const isFilled = FIELDS.some((field) => student.content[field]);
  if (!student.isWritable && !isFilled) return null;
  return (
    <Section id="emergency" title={t('student.emergency')}>
      {student.isWritable ? (
        <EmergencyForm id={agreement.id} student={student} />
      ) : (
        <FactList>
          {FIELDS.map((field) => (
            <Fact key={field} name={t(`agreement-fields:${field}`)}>
              {student.content[field] ?? '–'}
            </Fact>
          ))}
        </FactList>
      )}
    </Section>
  );
}

interface EmergencyValues {
  content: Record<StudentText, string>;
}

function EmergencyForm({ id, student: { version, content } }: Pick<AgreementForStudent, 'id' | 'student'>) {
  const { t } = useTranslation('agreement');
  const queries = useQueryClient();
  const read = studentAgreementsReadQueryKey({ path: { id } });
  const form = useForm<EmergencyValues>({
    initialValues: { content: Object.fromEntries(FIELDS.map((field) => [field, content[field] ?? ''])) as EmergencyValues['content'] },
  });
  const submit = async (body: { content: StudentPartDto }) => {
    try {
      const { data } = await studentAgreementsSave({ path: { id }, body: { version, ...body } });
      queries.setQueryData(read, data);
    } catch (failure) {
      // The part was saved on another page meanwhile: the input stays, and the next submission overwrites the other.
      if (failure instanceof ApiProblem && failure.status === 409) await invalidateReads(queries, read);
      throw failure;
    }
    showToast(t('student.saved'));
  };
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <Stack gap="field" maw="28rem">
          <p className="dimmed">{t('student.emergency-what')}</p>
          {FIELDS.map((field) => (
            <TextInput
              key={field}
              type={TYPES[field] ?? 'text'}
              label={<FieldLabel>{t(`agreement-fields:${field}`)}</FieldLabel>}
              maxLength={STUDENT_TEXTS[field].max}
              autoComplete="off"
              {...form.getInputProps(`content.${field}`)}
            />
          ))}
          <div>
            <Button type="submit" variant="default" loading={isPending}>
              {t('student.save')}
            </Button>
          </div>
        </Stack>
      )}
    </SubmitForm>
  );
}
