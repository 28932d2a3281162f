import { Box, Button, Checkbox, Stack } from '@mantine/core';
import { type PaperForSignatory, signatureLinksCode, signatureLinksSign } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import { useSigning } from '../signing.query.js';
import { CodeStep } from './CodeStep.js';
import { MarkStep } from './MarkStep.js';
import { digitsOf, isCodeOver as isCodeOverProblem, type SignValues, useSignForm, writtenName } from './use-sign-form.js';

/** Three steps on one page: a code, the name, the consent. */
export function SignPart({ paper, token }: { paper: PaperForSignatory; token: string }) {
  const { t } = useTranslation('signature');
  const { act, show } = useSigning(token);
  const [isCodeOver, setCodeOver] = useState(false);
  const form = useSignForm();
  const submit = async ({ code, mark, name, drawing, consent }: SignValues) => {
    const written = writtenName({ mark, name, drawing }, paper.name);
    try {
      const body = { token, code: digitsOf(code), ...written, sha256: paper.sha256, consent };
      show((await act(() => signatureLinksSign({ body }))).data);
    } catch (failure) {
      if (isCodeOverProblem(failure)) setCodeOver(true);
      throw failure;
    }
    focusHeading();
    showToast(t('sign.done'));
  };
  return (
    <section id="sign" tabIndex={-1} aria-labelledby="sign-title">
      <h2 id="sign-title">{t('sign.title')}</h2>
      <Box component="p" mb="md" className="dimmed">
        {t('sign.what')}
      </Box>
      {paper.address === null ? (
        <p>{t('sign.by-hand')}</p>
      ) : (
        <Box p="clamp(1.25rem, 5vw, 2.25rem)" pb={0} className="sheet">
          <SubmitForm form={form} submit={submit}>
            {({ isPending }) => (
              <Stack gap={0}>
                <CodeStep
                  form={form}
                  ask={async (channel) => (await act(() => signatureLinksCode({ body: { token, channel } }))).data}
                  address={paper.address ?? ''}
                  phone={paper.phone}
                  isOver={isCodeOver}
                  onSent={() => setCodeOver(false)}
                />
                <MarkStep form={form} name={paper.name} />
                <FormSection title={t('consent.title')}>
                  <Checkbox label={paper.consent} {...form.getInputProps('consent', { type: 'checkbox' })} />
                  <Button type="submit" size="lg" loading={isPending} w="fit-content" miw="10rem">
                    {t('sign.act')}
                  </Button>
                  <p className="small dimmed">{t('sign.kept')}</p>
                </FormSection>
              </Stack>
            )}
          </SubmitForm>
        </Box>
      )}
    </section>
  );
}
