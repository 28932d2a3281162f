import { CV_MAX_BYTES } from '@seve/domain';
import { IconFileUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../api/problem.js';
import { FileDrop } from '../files/FileDrop.js';

const ACCEPTED = '.pdf,.docx,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface CvDropProps {
  /** Label of the button: "Choisir un fichier", "Envoyer un autre fichier". */
  verb: string;
  isSending: boolean;
  failure: ApiProblem | null;
  onFile: (file: File) => void;
}

export function CvDrop(props: CvDropProps) {
  const { t } = useTranslation('cv');
  return (
    <FileDrop
      {...props}
      icon={IconFileUpload}
      hint={t('drop.hint')}
      sending={t('drop.sending')}
      tooLarge={t('drop.too-large')}
      maxBytes={CV_MAX_BYTES}
      accepted={ACCEPTED}
    />
  );
}
