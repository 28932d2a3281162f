import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { signUpClassOfOptions } from '@seve/api-client';
import { CLASS_CODE_LENGTH } from '@seve/domain';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../api/problem.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { FormActs } from '../form/FormActs.js';
import { useRules } from '../form/use-rules.js';

interface ClassCodeFormProps {
  initial: string;
  /** Error of the code in the address; null when there is none. */
  problem: ApiProblem | null;
  wanted?: string;
  onFound: () => void;
}

const compact = (typed: string) => typed.replace(/[\s-]/g, '').toUpperCase();

/** Turns an invalid code into an error of its field. */
function atField(failure: unknown): unknown {
  if (!(failure instanceof ApiProblem) || failure.status !== 404) return failure;
  const { status, code, message } = failure;
  return new ApiProblem(status, code, message, [{ path: 'classCode', code, message }]);
}

export function ClassCodeForm({ initial, problem, wanted, onFound }: ClassCodeFormProps) {
  const { t } = useTranslation('account');
  const rules = useRules();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    initialValues: { classCode: initial },
    initialErrors: problem ? { classCode: problem.message } : {},
    validate: { classCode: rules.filled },
  });

  const submit = async ({ classCode }: typeof form.values) => {
    const code = compact(classCode);
    try {
      await queries.fetchQuery(signUpClassOfOptions({ path: { code } }));
    } catch (failure) {
      throw atField(failure);
    }
    onFound();
    await navigate({ to: '/inscription/eleve', search: { code, retour: wanted } });
  };
  return (
    <SubmitForm form={form} asks={false} submit={submit}>
      {({ isPending }) => (
        <Stack gap="field">
          <p>
            {t('student.code-where')} <Link to="/rejoindre">{t('personal.have-one')}</Link>
          </p>
          <TextInput
            label={
              <FieldLabel required hint={t('student.code-hint', { count: CLASS_CODE_LENGTH })}>
                {t('student.code')}
              </FieldLabel>
            }
            required
            withAsterisk={false}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            {...form.getInputProps('classCode')}
          />
          <FormActs>
            <Button type="submit" loading={isPending}>
              {t('student.continue')}
            </Button>
          </FormActs>
        </Stack>
      )}
    </SubmitForm>
  );
}
