import { Stack } from '@mantine/core';
import { MAX_VERIFIED_BYTES } from '@seve/domain';
import { IconFileSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { FileDrop } from '../../../ui/files/FileDrop.js';
import { Section } from '../../../ui/layout/Section.js';
import { useVerification } from './use-verification.js';
import { VerdictPanel } from './VerdictPanel.js';

const MEGABYTE = 1024 * 1024;

/** For everybody: verifies that a PDF is as Sève sealed it. */
export function VerificationScreen() {
  const { t } = useTranslation('verification');
  const { mutate, data, isPending, isError } = useVerification();
  return (
    <Page width="reading">
      <PageHead title={t('title')} context={t('context')} />
      <Stack gap="lg">
        <FileDrop
          icon={IconFileSearch}
          hint={t('drop.hint', { max: MAX_VERIFIED_BYTES / MEGABYTE })}
          sending={t('drop.reading')}
          // A file that is too large gets a verdict.
          tooLarge=""
          maxBytes={Number.POSITIVE_INFINITY}
          accepted=".pdf,application/pdf"
          verb={data ? t('drop.again') : t('drop.act')}
          isSending={isPending}
          failure={null}
          onFile={(file) => mutate(file)}
        />
        <div role="status">
          {isError && <p className="strong">{t('failed')}</p>}
          {data && !isPending && !isError && <VerdictPanel verified={data} />}
        </div>
        <Section id="means" title={t('means.title')} gap="xs">
          <p>{t('means.proves')}</p>
          <p>{t('means.not')}</p>
        </Section>
      </Stack>
    </Page>
  );
}
