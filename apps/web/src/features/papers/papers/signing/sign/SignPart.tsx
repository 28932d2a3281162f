import { Box } from '@mantine/core';
import { type PaperForSignatory, signatureLinksCode, signatureLinksSign } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useSigning } from '../signing.query.js';
import { SignForm } from './SignForm.js';
import { digitsOf, isCodeOver as isCodeOverProblem, type SignValues, useSignForm, writtenName } from './use-sign-form.js';

/** Signs one paper, by a link. */
export function SignPart({ paper, token }: { paper: PaperForSignatory; token: string }) {
  const { t } = useTranslation('signature');
  const { act, show } = useSigning(token);
  const [isOver, setOver] = useState(false);
  const form = useSignForm();
  const { name, address, phone, sha256 } = paper;
  const submit = async ({ code, consent, ...mark }: SignValues) => {
    try {
      const body = { token, code: digitsOf(code), ...writtenName(mark, name), sha256, consent };
      show((await act(() => signatureLinksSign({ body }))).data);
    } catch (failure) {
      if (isCodeOverProblem(failure)) setOver(true);
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
      {address === null ? (
        <p>{t('sign.by-hand')}</p>
      ) : (
        <SignForm
          {...{ form, submit, name, consent: paper.consent, act: t('sign.act') }}
          code={{
            ...{ address, phone, isOver, onSent: () => setOver(false) },
            ask: async (channel) => (await act(() => signatureLinksCode({ body: { token, channel } }))).data,
          }}
        />
      )}
    </section>
  );
}
