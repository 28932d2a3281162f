import { Box, Group, Stack } from '@mantine/core';
import type { PaperForSignatory } from '@seve/api-client';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerBar } from '../../../../../ui/feedback/AnswerBar.js';
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

/** The paper itself, its PDF, and the fingerprint that is signed. */
export function PaperPart({ paper: { document, sha256, isSealed }, token, isToSign }: PaperPartProps) {
  const { t } = useTranslation('signature');
  return (
    <section aria-labelledby="paper">
      <Group justify="space-between" gap="sm" mb="xs">
        <h2 id="paper" className="h3">
          {t('read.title')}
        </h2>
        {!isSealed && <PaperFile token={token} />}
      </Group>
      <Stack gap="sm">
        <FoldedPaper document={document} isToRead={isToSign}>
          {isToSign && (
            <a href={`#${SIGN_PART}`} className="desktop-only" onClick={goToSign}>
              {t('read.to-sign')}
            </a>
          )}
        </FoldedPaper>
        <Box component="p" className="micro dimmed anywhere">
          {t('read.sha256')} {sha256}
        </Box>
      </Stack>
      {isToSign && (
        <AnswerBar target={SIGN_PART} see={t('read.to-sign')}>
          {t('read.whole')}
        </AnswerBar>
      )}
    </section>
  );
}
