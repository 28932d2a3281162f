import { IMAGE_MAX_BYTES } from '@seve/domain';
import { IconPhotoUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../api/problem.js';
import { FileDrop } from '../files/FileDrop.js';

const ACCEPTED = 'image/jpeg,image/png,image/webp,.jpg,.jpeg,.png,.webp';

interface ImageDropProps {
  /** Label of the button: "Choisir un logo". */
  verb: string;
  isSending: boolean;
  failure: ApiProblem | null;
  onFile: (file: File) => void;
}

export function ImageDrop(props: ImageDropProps) {
  const { t } = useTranslation('company');
  const max = IMAGE_MAX_BYTES / (1024 * 1024);
  return (
    <FileDrop
      {...props}
      icon={IconPhotoUp}
      hint={t('images.drop', { max })}
      sending={t('images.sending')}
      tooLarge={t('images.too-large', { max })}
      maxBytes={IMAGE_MAX_BYTES}
      accepted={ACCEPTED}
    />
  );
}
