import { type PaperForSignatory, signatureLinksFile } from '@seve/api-client';
import { paperFileName } from '@seve/domain';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../../../ui/actions/ActButton.js';
import { saveFile } from '../../../../../ui/files/save-file.js';
import { useSigning } from '../signing.query.js';

interface PaperFileProps {
  paper: Pick<PaperForSignatory, 'kind' | 'amendment'>;
  token: string;
  isSealed?: boolean;
  /** A version that the amendment of the link changes. */
  earlier?: { id: string; name: string };
}

/** The PDF: the one to sign, the sealed one, or one that it amends. */
export function PaperFile({ paper, token, isSealed = false, earlier }: PaperFileProps) {
  const { t } = useTranslation('signature');
  const { act } = useSigning(token);
  const save = async () => {
    const { data } = await act(() => signatureLinksFile({ body: { token, ...(earlier && { earlierId: earlier.id }) }, parseAs: 'blob' }));
    saveFile(data as Blob, paperFileName(paper.kind, earlier === undefined && paper.amendment !== null));
  };
  return (
    <ActButton variant={isSealed ? 'filled' : 'default'} icon={IconDownload} act={save}>
      {earlier?.name ?? (isSealed ? t('file.sealed') : t('file.act'))}
    </ActButton>
  );
}
