import { Stack } from '@mantine/core';
import { type OwnSignature, type SignatureBatchResult, signatureBatchesSign } from '@seve/api-client';
import { consentToSign } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { useLocale } from '../../../../../i18n/use-locale.js';
import { useAccount } from '../../../../../session.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { SignForm } from '../sign/SignForm.js';
import { type SignValues, writtenName } from '../sign/use-sign-form.js';
import { PaperLine } from './PaperLine.js';
import type { useSigningSeveral } from './use-signing-several.js';

interface SignChosenProps {
  signing: ReturnType<typeof useSigningSeveral>;
  onDone: (result: SignatureBatchResult) => void;
}

/** One code, one name and one consent for the papers that are ticked. */
export function SignChosen({ signing: { form, field, send, chosen, key, batch }, onDone }: SignChosenProps) {
  const { t } = useTranslation('signature');
  const locale = useLocale();
  const invalidate = useInvalidate();
  const { firstName, lastName } = useAccount();
  const count = chosen.length;
  const name = `${firstName} ${lastName}`;
  const submit = async ({ code: typed, consent, ...mark }: SignValues) => {
    if (batch === null) return form.setFieldError('code', t('several.sign.no-code'));
    const written = { ...writtenName(mark, name), consent };
    onDone((await send(typed, (code) => signatureBatchesSign({ path: { id: batch.id }, body: { code, ...written } }))).data);
    form.reset();
    focusHeading();
    await invalidate('ownSignature');
  };
  return (
    <section aria-labelledby="sign-title">
      <h2 id="sign-title">{count === 0 ? t('several.sign.none') : t('several.sign.title', { count })}</h2>
      {count === 0 ? (
        <p className="dimmed">{t('several.sign.none-why')}</p>
      ) : (
        <SignForm
          {...{ form, submit, name, mt: 'md', codeKey: key, consent: consentToSign(count, locale), act: t('several.sign.act', { count }) }}
          code={{ ...field, isOver: field.isOver && batch !== null }}
        >
          <ChosenList papers={chosen} />
        </SignForm>
      )}
    </section>
  );
}

/** Numbered list of the papers that the consent covers, each with its fingerprint. */
function ChosenList({ papers }: { papers: readonly OwnSignature[] }) {
  const { t } = useTranslation('signature');
  return (
    <Stack component="ol" gap="sm" m={0} pl="lg" aria-label={t('several.sign.list')}>
      {papers.map((paper) => (
        <li key={paper.id}>
          <PaperLine paper={paper} />
          <p className="micro dimmed anywhere">
            {t('several.sign.fingerprint')} {paper.sha256}
          </p>
        </li>
      ))}
    </Stack>
  );
}
