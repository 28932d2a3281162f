import { useForm } from '@mantine/form';
import type { SignatureMark } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../../api/problem.js';
import { drawingPath, isDrawn, type Stroke } from './drawing-path.js';

export interface SignValues {
  code: string;
  mark: SignatureMark;
  name: string;
  drawing: Stroke[];
  consent: boolean;
}

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The last code works no more: another one may be asked for. */
export const isCodeOver = (failure: unknown): boolean => failure instanceof ApiProblem && failure.code === 'signature.code-over';

/** A drawn name stands over the one by which the signatory was asked. */
export const writtenName = ({ mark, name, drawing }: Pick<SignValues, 'mark' | 'name' | 'drawing'>, asked: string) =>
  mark === 'drawn' ? { mark, name: asked, drawing: drawingPath(drawing) } : { mark, name: name.trim() };

/** Code, name and consent, of one paper or of several. */
export function useSignForm() {
  const { t } = useTranslation('signature');
  return useForm<SignValues>({
    initialValues: { code: '', mark: 'typed', name: '', drawing: [], consent: false },
    validate: {
      code: (text) => (digitsOf(text).length === 6 ? null : t('fault.code')),
      name: (text, { mark }) => (mark === 'typed' && text.trim() === '' ? t('fault.name') : null),
      drawing: (strokes: Stroke[], { mark }: SignValues) => (mark === 'drawn' && !isDrawn(strokes) ? t('fault.drawing') : null),
      consent: (isGiven) => (isGiven ? null : t('fault.consent')),
    },
  });
}
