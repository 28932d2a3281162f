import { RefusedCv } from '../check/refusal.js';

export type FormRefusal =
  | 'official-form.attachment'
  | 'official-form.broken'
  | 'official-form.encrypted'
  | 'official-form.no-fields'
  | 'official-form.too-complex'
  | 'official-form.too-many-fields'
  | 'official-form.too-many-pages'
  | 'official-form.type'
  | 'official-form.xfa';

/** Refusal of a form; `code` is the key of the message shown. */
export class RefusedForm extends Error {
  constructor(readonly code: FormRefusal) {
    super(code);
  }
}

const OF_PDF: Partial<Record<string, FormRefusal>> = {
  'cv.encrypted': 'official-form.encrypted',
  'cv.attachment': 'official-form.attachment',
  'cv.disguised': 'official-form.type',
  'cv.too-complex': 'official-form.too-complex',
  'cv.too-many-pages': 'official-form.too-many-pages',
};

/** Returns the refusal code of an error; any other parser error means that the file is no valid form. */
export function refusalOf(error: unknown): FormRefusal {
  if (error instanceof RefusedForm) return error.code;
  return (error instanceof RefusedCv ? OF_PDF[error.code] : undefined) ?? 'official-form.broken';
}
