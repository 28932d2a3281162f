import { Button, Stack } from '@mantine/core';
import { frameworkPapersFile } from '@seve/api-client';
import { SCAN_MAX_BYTES } from '@seve/domain';
import { IconFileUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../../../../ui/files/FileDrop.js';
import { useShowFramework } from './use-show-framework.js';

/** Files the paper that both sides signed by hand; the other side then opens and confirms it. */
export function FilePaper({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('frameworks');
  const show = useShowFramework();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (file: File) => frameworkPapersFile({ path: { id }, body: { file } }),
    onSuccess: async ({ data }) => {
      onClose();
      await show(data, t('paper.done'));
    },
  });
  return (
    <Stack gap="field">
      <p className="dimmed">{t('paper.what')}</p>
      <FileDrop
        {...{ icon: IconFileUpload, maxBytes: SCAN_MAX_BYTES, accepted: '.pdf,application/pdf' }}
        {...{ hint: t('paper.hint'), sending: t('paper.sending'), tooLarge: t('paper.too-large'), verb: t('paper.choose') }}
        {...{ isSending: isPending, failure: error, onFile: mutate }}
      />
      <div>
        <Button variant="subtle" onClick={onClose}>
          {t('ui:confirm.not-yet')}
        </Button>
      </div>
    </Stack>
  );
}
