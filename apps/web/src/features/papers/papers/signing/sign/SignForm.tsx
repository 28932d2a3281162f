import { Box, Button, Checkbox, Stack } from '@mantine/core';
import { SIGNATURE_CODE_MINUTES } from '@seve/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import { CodeField, type CodeFieldProps } from './CodeField.js';
import { MarkStep } from './MarkStep.js';
import type { SignFormState, SignValues } from './use-sign-form.js';

interface SignFormProps {
  form: SignFormState['form'];
  submit: (values: SignValues) => Promise<unknown>;
  code: CodeFieldProps;
  /** Of the papers that one code signs: with others, the code field begins again. */
  codeKey?: string;
  /** Shown under a drawing. */
  name: string;
  consent: string;
  act: string;
  /** Names the papers, above the consent. */
  children?: ReactNode;
  mt?: 'md';
}

/** Three steps on one page: a code, the name, the consent. */
export function SignForm({ form, submit, code, codeKey, name, consent, act, children, mt }: SignFormProps) {
  const { t } = useTranslation('signature');
  return (
    <Box p="clamp(1.25rem, 5vw, 2.25rem)" pb={0} mt={mt} className="sheet">
      <SubmitForm form={form} submit={submit}>
        {({ isPending }) => (
          <Stack gap={0}>
            <FormSection
              key={codeKey}
              title={t('code.title')}
              hint={t('code.what', { address: code.address, minutes: SIGNATURE_CODE_MINUTES })}
            >
              <CodeField {...code} />
            </FormSection>
            <MarkStep form={form} name={name} />
            <FormSection title={t('consent.title')}>
              {children}
              <Checkbox label={consent} {...form.getInputProps('consent', { type: 'checkbox' })} />
              <Button type="submit" size="lg" loading={isPending} w="fit-content" miw="10rem">
                {act}
              </Button>
              <p className="small dimmed">{t('sign.kept')}</p>
            </FormSection>
          </Stack>
        )}
      </SubmitForm>
    </Box>
  );
}
