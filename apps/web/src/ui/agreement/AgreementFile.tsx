import { useTranslation } from 'react-i18next';
import { DownloadButton } from '../files/DownloadButton.js';

interface Given {
  /** Address of the PDF that this reader may open. */
  href: string;
  isSealed: boolean;
}

/** Link to the PDF of an agreement: the sealed file, or the file with a page that lists who has signed. */
export function AgreementFile({ href, isSealed }: Given) {
  const { t } = useTranslation('agreement');
  return (
    <DownloadButton href={href} maw="100%" h="auto" py="xs" styles={{ label: { whiteSpace: 'normal' } }}>
      {isSealed ? t('file.sealed') : t('file.open')}
    </DownloadButton>
  );
}
