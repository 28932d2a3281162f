import { Button, FileButton } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IMAGE_MAX_BYTES } from '@seve/domain';
import { IconPhotoUp } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../api/problem.js';
import css from '../cv/CvDrop.module.css';
import { Columns } from '../layout/Columns.js';

const ACCEPTED = 'image/jpeg,image/png,image/webp,.jpg,.jpeg,.png,.webp';

interface ImageDropProps {
  /** "Choisir un logo". */
  verb: string;
  isSending: boolean;
  failure: ApiProblem | null;
  onFile: (file: File) => void;
}

/** An image is dropped here, or chosen with the button, which also works from the keyboard. */
export function ImageDrop({ verb, isSending, failure, onFile }: ImageDropProps) {
  const { t } = useTranslation('company');
  const hint = useId();
  const [isTooLarge, setTooLarge] = useState(false);
  const take = (file: File | null | undefined) => {
    if (!file) return;
    setTooLarge(file.size > IMAGE_MAX_BYTES);
    if (file.size <= IMAGE_MAX_BYTES) onFile(file);
  };
  const said = isTooLarge
    ? t('images.too-large', { max: IMAGE_MAX_BYTES / (1024 * 1024) })
    : failure && (failure.status === 0 ? t('ui:errors.network') : failure.errors[0]?.message || failure.message);
  return (
    <div>
      <Dropzone
        className={css.zone}
        onDrop={([file]) => take(file)}
        onReject={([rejected]) => take(rejected?.file)}
        multiple={false}
        disabled={isSending}
        activateOnClick={false}
        activateOnKeyboard={false}
        enablePointerEvents
        tabIndex={-1}
        inputProps={{ 'aria-hidden': true, tabIndex: -1 }}
      >
        <Columns columns="auto minmax(0, 1fr) auto" gap="md" rowGap="xs" align="center" className={css.inside}>
          <IconPhotoUp size={24} stroke={1.6} aria-hidden="true" />
          <p id={hint} className="small">
            {t('images.drop', { max: IMAGE_MAX_BYTES / (1024 * 1024) })}
          </p>
          <FileButton onChange={take} accept={ACCEPTED} inputProps={{ 'aria-hidden': true, tabIndex: -1 }}>
            {(props) => (
              <Button {...props} variant="default" loading={isSending} aria-describedby={hint}>
                {verb}
              </Button>
            )}
          </FileButton>
        </Columns>
      </Dropzone>
      <p role="status" className={`small ${css.said}`} data-fault={said ? true : undefined}>
        {isSending ? t('images.sending') : said}
      </p>
    </div>
  );
}
