import { Button, Group } from '@mantine/core';
import { type DataFormat, ownDataCopy } from '@seve/api-client';
import { PROOF_MINUTES } from '@seve/domain';
import { IconFileText, IconJson } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { saveFile } from '../../../../ui/files/save-file.js';
import { AccountPart } from '../mine/AccountPart.js';

interface CopyPartProps {
  proved: <T>(act: () => Promise<T>) => Promise<T>;
}

/** Downloads of the person's data: one to read, one in a machine-readable format. */
export function CopyPart({ proved }: CopyPartProps) {
  const { t } = useTranslation('my-data');
  const invalidate = useInvalidate();
  const copy = useMutation({
    mutationFn: (format: DataFormat) => proved(() => ownDataCopy({ body: { format }, parseAs: 'blob' })),
    onError: useShowProblem(),
    onSuccess: async ({ data }, format) => {
      saveFile(data as Blob, t(`copy.file.${format}`));
      await invalidate('ownAccount');
      showToast(t('copy.done'));
    },
  });
  const isPending = (format: DataFormat) => copy.isPending && copy.variables === format;
  return (
    <AccountPart id="my-data-copy" title={t('copy.title')}>
      <p>{t('copy.what')}</p>
      <Group gap="xs">
        <Button leftSection={<IconFileText size={18} stroke={1.6} />} loading={isPending('pdf')} onClick={() => copy.mutate('pdf')}>
          {t('copy.pdf')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconJson size={18} stroke={1.6} />}
          loading={isPending('json')}
          onClick={() => copy.mutate('json')}
        >
          {t('copy.json')}
        </Button>
      </Group>
      <p className="small dimmed">{t('copy.proof', { minutes: PROOF_MINUTES })}</p>
    </AccountPart>
  );
}
