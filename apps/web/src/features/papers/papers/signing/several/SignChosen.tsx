import { Stack } from '@mantine/core';
import { type OwnSignature, type SignatureBatchResult, signatureBatchesSign } from '@seve/api-client';
import { consentToSign } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { useLocale } from '../../../../../i18n/use-locale.js';
import { useAccount } from '../../../../../session.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { SignForm } from '../sign/SignForm.js';
import { digitsOf, isCodeOver, type SignValues, writtenName } from '../sign/use-sign-form.js';
import { PaperLine } from './PaperLine.js';
import type { useSigningSeveral } from './use-signing-several.js';

interface SignChosenProps {
  signing: ReturnType<typeof useSigningSeveral>;
  onDone: (result: SignatureBatchResult) => void;
}

/** One code, one name and one consent for the papers that are ticked. */
export function SignChosen({ signing: { form, chosen, ask, key, batch }, onDone }: SignChosenProps) {
  const { t } = useTranslation('signature');
  const locale = useLocale();
  const invalidate = useInvalidate();
  const { firstName, lastName } = useAccount();
  const [isOver, setOver] = useState(false);
  const count = chosen.length;
  const name = `${firstName} ${lastName}`;
  const [phone = null, ...others] = new Set(chosen.map((one) => one.phone));
  const submit = async ({ code, mark, name: typed, drawing, consent }: SignValues) => {
    if (batch === null) return form.setFieldError('code', t('several.sign.no-code'));
    const body = { code: digitsOf(code), ...writtenName({ mark, name: typed, drawing }, name), consent };
    try {
      onDone((await signatureBatchesSign({ path: { id: batch.id }, body })).data);
    } catch (failure) {
      if (isCodeOver(failure)) setOver(true);
      throw failure;
    }
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
          code={{
            ...{ ask, address: chosen[0]?.address ?? '', phone: others.length === 0 ? phone : null },
            ...{ isOver: isOver && batch !== null, onSent: () => setOver(false) },
          }}
        >
          <ChosenList papers={chosen} />
        </SignForm>
      )}
    </section>
  );
}

/** The list that the consent names: numbered, each with its fingerprint. */
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
