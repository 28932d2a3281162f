import { Button } from '@mantine/core';
import { schoolTextsRemoveMutation, schoolTextsUploadMutation } from '@seve/api-client';
import { LOGO_MAX_BYTES } from '@seve/domain';
import { IconPhotoUp } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { FileDrop } from '../../../../ui/files/FileDrop.js';
import { Section } from '../../../../ui/layout/Section.js';

const ACCEPTED = 'image/jpeg,image/png,.jpg,.jpeg,.png';
const MEGABYTE = 1024 * 1024;

/** Logo on the first page of the papers that are written from then on. */
export function SchoolLogo({ schoolName, hasLogo }: { schoolName: string; hasLogo: boolean }) {
  const { t } = useTranslation('agreement-texts');
  const invalidate = useInvalidate();
  const [shown, setShown] = useState(0);
  const sending = useMutation(schoolTextsUploadMutation());
  const removing = useMutation({ ...schoolTextsRemoveMutation(), onError: useShowProblem() });
  const changed = async (words: string) => {
    setShown(shown + 1);
    showToast(words);
    await invalidate('schoolTexts');
  };
  const send = async (file: File) => {
    await sending.mutateAsync({ body: { file } });
    await changed(t('logo.done'));
  };
  return (
    <Section id="logo" title={t('logo.title')} align="flex-start">
      <p className="dimmed">{t('logo.what')}</p>
      {hasLogo && <img src={`/api/school-agreement-texts/logo?${shown}`} alt={t('logo.alt', { school: schoolName })} height={64} />}
      <FileDrop
        icon={IconPhotoUp}
        hint={t('logo.hint', { max: LOGO_MAX_BYTES / MEGABYTE })}
        sending={t('logo.sending')}
        tooLarge={t('logo.too-large', { max: LOGO_MAX_BYTES / MEGABYTE })}
        maxBytes={LOGO_MAX_BYTES}
        accepted={ACCEPTED}
        verb={t('logo.choose')}
        isSending={sending.isPending}
        failure={sending.error}
        onFile={(file) => void send(file).catch(() => undefined)}
      />
      {hasLogo && (
        <Button
          variant="subtle"
          loading={removing.isPending}
          onClick={() => removing.mutate({}, { onSuccess: () => void changed(t('logo.gone')) })}
        >
          {t('logo.remove')}
        </Button>
      )}
    </Section>
  );
}
