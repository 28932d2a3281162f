import { Box } from '@mantine/core';
import { type PaperForSignatory, signatureLinksSign } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useSigning } from '../signing.query.js';
import { SignForm } from './SignForm.js';
import { type SignValues, useSignForm, writtenName } from './use-sign-form.js';

/** Signs one paper, by a link. */
export function SignPart({ paper, token }: { paper: PaperForSignatory; token: string }) {
  const { t } = useTranslation('signature');
  const { act, ask, show } = useSigning(token);
  const { name, address, phone, sha256 } = paper;
  const { form, field, send } = useSignForm({ address, phone, ask });
  const submit = async ({ code: typed, consent, ...mark }: SignValues) => {
    const written = { ...writtenName(mark, name), sha256, consent };
    show((await send(typed, (code) => act(() => signatureLinksSign({ body: { token, code, ...written } })))).data);
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
        <SignForm {...{ form, submit, name, code: field, consent: paper.consent, act: t('sign.act') }} />
      )}
    </section>
  );
}
