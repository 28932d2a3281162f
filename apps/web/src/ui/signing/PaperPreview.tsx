import type { schoolAmendmentsPaperOptions, schoolContractAmendmentPaperPaperOptions, schoolSigningPaperOptions } from '@seve/api-client';
import { IconFileText } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../actions/IconButton.js';
import { Section } from '../layout/Section.js';
import { PaperView } from '../paper/PaperView.js';

interface PaperPreviewProps {
  paper: ReturnType<
    typeof schoolSigningPaperOptions | typeof schoolAmendmentsPaperOptions | typeof schoolContractAmendmentPaperPaperOptions
  >;
  isAmendment?: boolean;
}

/** The paper as it would be signed now; loaded when the reader opens it. */
export function PaperPreview({ paper: asked, isAmendment = false }: PaperPreviewProps) {
  const { t } = useTranslation('agreements');
  const [isShown, setShown] = useState(false);
  const show = isAmendment ? t('amendment:paper.show') : t('paper.show');
  const hide = isAmendment ? t('amendment:paper.hide') : t('paper.hide');
  const paper = useQuery({ ...(asked as ReturnType<typeof schoolSigningPaperOptions>), enabled: isShown, throwOnError: true });
  return (
    <Section title={isAmendment ? t('amendment:paper.title') : t('paper.title')} align="stretch">
      <p className="dimmed">{isAmendment ? t('amendment:paper.what') : t('paper.what')}</p>
      <div>
        <IconButton
          variant="default"
          loading={paper.isFetching}
          aria-expanded={isShown}
          icon={IconFileText}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? hide : show}
        </IconButton>
      </div>
      {isShown && paper.data && <PaperView document={paper.data.document} under={2} />}
    </Section>
  );
}
