import { signatureLinksFile } from '@seve/api-client';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../../../ui/actions/ActButton.js';
import { saveFile } from '../../../../../ui/files/save-file.js';
import { useSigning } from '../signing.query.js';

/** The PDF: the one to sign, or the sealed one. */
export function PaperFile({ token, isSealed = false }: { token: string; isSealed?: boolean }) {
  const { t } = useTranslation('signature');
  const { act } = useSigning(token);
  const save = async () => {
    const { data } = await act(() => signatureLinksFile({ body: { token }, parseAs: 'blob' }));
    saveFile(data as Blob, t('file.name'));
  };
  return (
    <ActButton variant={isSealed ? 'filled' : 'default'} icon={IconDownload} act={save}>
      {isSealed ? t('file.sealed') : t('file.act')}
    </ActButton>
  );
}
