import { signatureLinksFile } from '@seve/api-client';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../../../ui/actions/IconButton.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { saveFile } from '../../../../../ui/files/save-file.js';
import { useSigning } from '../signing.query.js';

/** The PDF: the one to sign, or the sealed one. */
export function PaperFile({ token, isSealed = false }: { token: string; isSealed?: boolean }) {
  const { t } = useTranslation('signature');
  const { act } = useSigning(token);
  const { mutate, isPending } = useMutation({
    mutationFn: () => act(() => signatureLinksFile({ body: { token }, parseAs: 'blob' })),
    onError: useShowProblem(),
    onSuccess: ({ data }) => saveFile(data as Blob, t('file.name')),
  });
  return (
    <IconButton variant={isSealed ? 'filled' : 'default'} icon={IconDownload} loading={isPending} onClick={() => mutate()}>
      {isSealed ? t('file.sealed') : t('file.act')}
    </IconButton>
  );
}
