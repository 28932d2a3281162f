import { useTranslation } from 'react-i18next';
import { DownloadButton } from '../files/DownloadButton.js';

interface Given {
  /** Of the PDF, for this reader. */
  href: string;
  isSealed: boolean;
}

/** The PDF of an agreement, sealed or with the page of who has signed. */
export function AgreementFile({ href, isSealed }: Given) {
  const { t } = useTranslation('agreement');
  return (
    <DownloadButton href={href} maw="100%" h="auto" py="xs" styles={{ label: { whiteSpace: 'normal' } }}>
      {isSealed ? t('file.sealed') : t('file.open')}
    </DownloadButton>
  );
}
