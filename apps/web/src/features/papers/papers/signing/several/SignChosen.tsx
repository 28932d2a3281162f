import { Box, Button, Checkbox, Stack } from '@mantine/core';
import { type OwnSignature, type SignatureBatchResult, signatureBatchesSign } from '@seve/api-client';
import { consentToSign } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { useLocale } from '../../../../../i18n/use-locale.js';
import { useAccount } from '../../../../../session.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import { CodeStep } from '../sign/CodeStep.js';
import { MarkStep } from '../sign/MarkStep.js';
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
        <Box p="clamp(1.25rem, 5vw, 2.25rem)" pb={0} mt="md" className="sheet">
          <SubmitForm form={form} submit={submit}>
            {({ isPending }) => (
              <Stack gap={0}>
                <CodeStep
                  key={key}
                  form={form}
                  ask={ask}
                  address={chosen[0]?.address ?? ''}
                  phone={others.length === 0 ? phone : null}
                  isOver={isOver && batch !== null}
                  onSent={() => setOver(false)}
                />
                <MarkStep form={form} name={name} />
                <FormSection title={t('consent.title')}>
                  <ChosenList papers={chosen} />
                  <Checkbox label={consentToSign(count, locale)} {...form.getInputProps('consent', { type: 'checkbox' })} />
                  <Button type="submit" size="lg" loading={isPending} w="fit-content" miw="10rem">
                    {t('several.sign.act', { count })}
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
