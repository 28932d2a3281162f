import type { SignatureMark } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { drawingPath, isDrawn, type Stroke } from './drawing-path.js';
import { type CodeSource, useCodeForm } from './use-code-form.js';

interface MarkValues {
  mark: SignatureMark;
  name: string;
  drawing: Stroke[];
}

export interface SignValues extends MarkValues {
  code: string;
  consent: boolean;
}

export type SignFormState = ReturnType<typeof useSignForm>;

/** Name as it is sent: a drawing goes with the name by which the signatory was asked. */
export const writtenName = ({ mark, name, drawing }: MarkValues, asked: string) =>
  mark === 'drawn' ? { mark, name: asked, drawing: drawingPath(drawing) } : { mark, name: name.trim() };

const UNSIGNED: MarkValues & { consent: boolean } = { mark: 'typed', name: '', drawing: [], consent: false };

/** Code, name and consent, of one paper or of several. */
export function useSignForm(source: CodeSource) {
  const { t } = useTranslation('signature');
  return useCodeForm(source, UNSIGNED, ({ mark, name, drawing, consent }, code) => ({
    code,
    name: mark === 'typed' && name.trim() === '' ? t('fault.name') : null,
    drawing: mark === 'drawn' && !isDrawn(drawing) ? t('fault.drawing') : null,
    consent: consent ? null : t('fault.consent'),
  }));
}
