import { Button, FileButton } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import type { Icon } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../api/problem.js';
import { Columns } from '../layout/Columns.js';
import css from './FileDrop.module.css';

interface FileDropProps {
  icon: Icon;
  /** Accepted file types and largest size. */
  hint: string;
  sending: string;
  tooLarge: string;
  maxBytes: number;
  accepted: string;
  /** Label of the button: "Choisir un fichier". */
  verb: string;
  isSending: boolean;
  failure: ApiProblem | null;
  onFile: (file: File) => void;
}

/** Takes a dropped file, or one chosen with the button, which also works from the keyboard. */
export function FileDrop(props: FileDropProps) {
  const { icon: Glyph, hint, sending, tooLarge, maxBytes, accepted, verb, isSending, failure, onFile } = props;
  const { t } = useTranslation('ui');
  const hintId = useId();
  const [isTooLarge, setTooLarge] = useState(false);
  const take = (file: File | null | undefined) => {
    if (!file) return;
    setTooLarge(file.size > maxBytes);
    if (file.size <= maxBytes) onFile(file);
  };
  const said = isTooLarge
    ? tooLarge
    : failure && (failure.status === 0 ? t('errors.network') : failure.errors[0]?.message || failure.message);
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
          <Glyph size={24} stroke={1.6} aria-hidden="true" />
          <p id={hintId} className="small">
            {hint}
          </p>
          <FileButton onChange={take} accept={accepted} inputProps={{ 'aria-hidden': true, tabIndex: -1 }}>
            {(button) => (
              <Button {...button} variant="default" loading={isSending} aria-describedby={hintId}>
                {verb}
              </Button>
            )}
          </FileButton>
        </Columns>
      </Dropzone>
      <p role="status" className={`small ${css.said}`} data-fault={said ? true : undefined}>
        {isSending ? sending : said}
      </p>
    </div>
  );
}
