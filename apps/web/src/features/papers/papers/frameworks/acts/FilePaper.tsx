import { Button, Stack } from '@mantine/core';
import { type FrameworkView, frameworkPapersFile } from '@seve/api-client';
import { SCAN_MAX_BYTES } from '@seve/domain';
import { IconFileUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import { FileDrop } from '../../../../../ui/files/FileDrop.js';
import { useShowFramework } from './use-show-framework.js';

interface FilePaperProps {
  framework: FrameworkView;
  opened: boolean;
  onClose: () => void;
}

/** Files the paper signed by hand by both sides, which the other side then opens and confirms. */
export function FilePaper({ framework: { id }, opened, onClose }: FilePaperProps) {
  const { t } = useTranslation('frameworks');
  const show = useShowFramework();
  const sending = useMutation({ mutationFn: (file: File) => frameworkPapersFile({ path: { id }, body: { file } }) });
  const send = async (file: File) => {
    const { data } = await sending.mutateAsync(file);
    onClose();
    await show(data, t('paper.done'));
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={t('paper.title')}>
      <Stack gap="field">
        <p className="dimmed">{t('paper.what')}</p>
        <FileDrop
          {...{ icon: IconFileUpload, maxBytes: SCAN_MAX_BYTES, accepted: '.pdf,application/pdf' }}
          {...{ hint: t('paper.hint'), sending: t('paper.sending'), tooLarge: t('paper.too-large'), verb: t('paper.choose') }}
          isSending={sending.isPending}
          failure={sending.error}
          onFile={(file) => void send(file).catch(() => undefined)}
        />
        <div>
          <Button variant="subtle" onClick={onClose}>
            {t('ui:confirm.not-yet')}
          </Button>
        </div>
      </Stack>
    </Dialog>
  );
}
