import { ownSignaturesListOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DownloadButton } from '../../files/DownloadButton.js';
import { Section } from '../../layout/Section.js';
import { SignatureRow } from './SignatureRow.js';
import { useProgressWords } from './use-progress-words.js';

/** Papers that the reader has signed, with their file and whose signature is missing; renders nothing for none. */
export function SignedByMe() {
  const { t } = useTranslation('agreement');
  const words = useProgressWords();
  const signed = useQuery(ownSignaturesListOptions()).data?.signed ?? [];
  if (signed.length === 0) return null;
  return (
    <Section id="signed-by-me" title={t('signed.title')} isSheet mb="xl" align="stretch">
      <ul className="bare-list">
        {signed.map((paper) => (
          <SignatureRow key={paper.id} paper={paper} line={words(paper)} terms={paper.terms}>
            <DownloadButton
              href={`/api/account/signatures/${paper.id}/file`}
              aria-label={t('signed.file-of', {
                file: paper.isSealed ? t('signed.sealed-file') : t('signed.file'),
                name: paper.studentName,
                host: paper.hostName,
              })}
            >
              {paper.isSealed ? t('signed.sealed-file') : t('signed.file')}
            </DownloadButton>
          </SignatureRow>
        ))}
      </ul>
    </Section>
  );
}
