import { Button, Stack } from '@mantine/core';
import type { schoolAmendmentsPaperOptions, schoolContractAmendmentPaperPaperOptions, schoolSigningPaperOptions } from '@seve/api-client';
import { IconFileText } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PaperView } from '../paper/PaperView.js';

interface PaperPreviewProps {
  paper: ReturnType<
    typeof schoolSigningPaperOptions | typeof schoolAmendmentsPaperOptions | typeof schoolContractAmendmentPaperPaperOptions
  >;
  isAmendment?: boolean;
}

/** The paper as it would be signed now, read when it is asked for. */
export function PaperPreview({ paper: asked, isAmendment = false }: PaperPreviewProps) {
  const heading = useId();
  const { t } = useTranslation('agreements');
  const [isShown, setShown] = useState(false);
  const show = isAmendment ? t('amendment:paper.show') : t('paper.show');
  const hide = isAmendment ? t('amendment:paper.hide') : t('paper.hide');
  const paper = useQuery({ ...(asked as ReturnType<typeof schoolSigningPaperOptions>), enabled: isShown, throwOnError: true });
  return (
    <Stack component="section" gap="sm" align="stretch" aria-labelledby={heading}>
      <h2 id={heading} className="h3">
        {isAmendment ? t('amendment:paper.title') : t('paper.title')}
      </h2>
      <p className="dimmed">{isAmendment ? t('amendment:paper.what') : t('paper.what')}</p>
      <div>
        <Button
          variant="default"
          loading={paper.isFetching}
          aria-expanded={isShown}
          leftSection={<IconFileText size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? hide : show}
        </Button>
      </div>
      {isShown && paper.data && <PaperView document={paper.data.document} under={2} />}
    </Stack>
  );
}
