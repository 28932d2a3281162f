import { Box, Group, Stack } from '@mantine/core';
import type { PaperForSignatory } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { AnswerBar } from '../../../ui/feedback/AnswerBar.js';
import { FoldedPaper } from './FoldedPaper.js';
import { PaperFile } from './PaperFile.js';

interface PaperPartProps {
  paper: PaperForSignatory;
  token: string;
  isToSign: boolean;
}

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
        <FoldedPaper document={document} />
        <Box component="p" className="micro dimmed anywhere">
          {t('read.sha256')} {sha256}
        </Box>
      </Stack>
      {isToSign && (
        <AnswerBar target="sign" see={t('read.to-sign')}>
          {t('read.whole')}
        </AnswerBar>
      )}
    </section>
  );
}
