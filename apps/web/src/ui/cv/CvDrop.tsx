import { Button, FileButton } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { CV_MAX_BYTES } from '@seve/domain';
import { IconFileUpload } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../api/problem.js';
import { Columns } from '../layout/Columns.js';
import css from './CvDrop.module.css';

const ACCEPTED = '.pdf,.docx,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface CvDropProps {
  /** "Choisir un fichier", "Envoyer un autre fichier". */
  verb: string;
  isSending: boolean;
  failure: ApiProblem | null;
  onFile: (file: File) => void;
}

/** A file is dropped here, or chosen with the button, which also works from the keyboard. */
export function CvDrop({ verb, isSending, failure, onFile }: CvDropProps) {
  const { t } = useTranslation('cv');
  const hint = useId();
  const [isTooLarge, setTooLarge] = useState(false);
  const take = (file: File | null | undefined) => {
    if (!file) return;
    setTooLarge(file.size > CV_MAX_BYTES);
    if (file.size <= CV_MAX_BYTES) onFile(file);
  };
  const said = isTooLarge ? t('drop.too-large') : failure && (failure.status === 0 ? t('ui:errors.network') : sentenceOf(failure));
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
          <IconFileUpload size={24} stroke={1.6} aria-hidden="true" />
          <p id={hint} className="small">
            {t('drop.hint')}
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
        {isSending ? t('drop.sending') : said}
      </p>
    </div>
  );
}

const sentenceOf = (failure: ApiProblem) => failure.errors[0]?.message || failure.message;
