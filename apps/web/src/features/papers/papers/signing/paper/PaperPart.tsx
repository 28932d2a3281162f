import { Box, Group } from '@mantine/core';
import type { PaperForSignatory } from '@seve/api-client';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerBar } from '../../../../../ui/feedback/AnswerBar.js';
import { AmendedPapers } from './AmendedPapers.js';
import { FoldedPaper } from './FoldedPaper.js';
import { PaperFile } from './PaperFile.js';

interface PaperPartProps {
  paper: PaperForSignatory;
  token: string;
  isToSign: boolean;
}

/** Id of the part that signs. */
const SIGN_PART = 'sign';

const goToSign = (event: MouseEvent<HTMLAnchorElement>) => {
  event.preventDefault();
  const part = event.currentTarget.ownerDocument.getElementById(SIGN_PART);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
};

/** The paper of a link; its sections fold. */
export function PaperPart({ paper, token, isToSign }: PaperPartProps) {
  const { document, sha256, isSealed } = paper;
  const { t } = useTranslation('signature');
  return (
    <div>
      <AmendedPapers paper={paper}>{(one) => <PaperFile key={one.id} paper={paper} token={token} earlier={one} />}</AmendedPapers>
      <WholePaper sha256={sha256} file={!isSealed && <PaperFile paper={paper} token={token} />}>
        <FoldedPaper document={document} isToRead={isToSign}>
          {isToSign && (
            <a href={`#${SIGN_PART}`} className="desktop-only" onClick={goToSign}>
              {t('read.to-sign')}
            </a>
          )}
        </FoldedPaper>
      </WholePaper>
      {isToSign && (
        <AnswerBar target={SIGN_PART} see={t('read.to-sign')}>
          {t('read.whole')}
        </AnswerBar>
      )}
    </div>
  );
}

interface WholePaperProps {
  sha256: string;
  /** Downloads its PDF. */
  file: ReactNode;
  children: ReactNode;
}

/** The paper to sign, its PDF, and the fingerprint that is signed. */
export function WholePaper({ sha256, file, children }: WholePaperProps) {
  const { t } = useTranslation('signature');
  return (
    <section aria-labelledby="paper">
      <Group justify="space-between" gap="sm" mb="xs">
        <h2 id="paper" className="h3">
          {t('read.title')}
        </h2>
        {file}
      </Group>
      {children}
      <Box component="p" mt="sm" className="micro dimmed anywhere">
        {t('read.sha256')} {sha256}
      </Box>
    </section>
  );
}
