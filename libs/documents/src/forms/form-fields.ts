import type { CheckboxField, DropdownField, PDFForm, FormField as PdfField, RadioField, TextField } from '@libpdf/core';
import { FORM_FIELD_KINDS, FORM_FIELDS_MAX, type FormField } from '@seve/domain';
import { RefusedForm } from './refused-form.js';

export type Fillable = CheckboxField | DropdownField | RadioField | TextField;

const NAME_MAX = 300;
const OPTIONS_MAX = 300;
/** Whether a text can be stored and displayed: without control characters and lone surrogates. */
const isPlain = (text: string): boolean => text !== '' && text.length <= NAME_MAX && !/[\p{Cc}\p{Cs}]/u.test(text);

const isFillable = (field: PdfField): field is Fillable => FORM_FIELD_KINDS.some((kind) => kind === field.type);

/** Returns fillable fields with a box on a page. @throws RefusedForm if there are none or too many */
export function fillableFields(form: PDFForm | null): Fillable[] {
  const all = (form?.getFields() ?? []).filter(isFillable);
  const fields = all.filter(
    (one, at) =>
      isPlain(one.name) && !one.isReadOnly() && one.getWidgets().length > 0 && all.findIndex(({ name }) => name === one.name) === at,
  );
  if (fields.length === 0) throw new RefusedForm('official-form.no-fields');
  if (fields.length > FORM_FIELDS_MAX) throw new RefusedForm('official-form.too-many-fields');
  return fields;
}

/** Returns the fields of a form made by `rebuildForm`, from the top of the first page to the end. @throws RefusedForm */
export async function readFormFields(bytes: Uint8Array): Promise<FormField[]> {
  const { PDF } = await import('@libpdf/core');
  const pdf = await PDF.load(bytes);
  const pages = pdf.getPages().map(({ ref }) => ref.toString());
  const placed = fillableFields(pdf.getForm()).map((field) => ({ field, place: placeOf(field, pages) }));
  return placed
    .toSorted(({ place: one }, { place: other }) => one.page - other.page || other.top - one.top || one.left - other.left)
    .map(({ field, place }) => ({
      ...{ name: field.name, label: labelOf(field), page: place.page },
      ...kindOf(field),
    }));
}

function placeOf(field: Fillable, pages: readonly string[]): { page: number; top: number; left: number } {
  const [first] = field.getWidgets();
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = first?.rect ?? [];
  const page = first?.pageRef ? pages.indexOf(first.pageRef.toString()) : 0;
  return { page: Math.max(0, page) + 1, top: Math.round(Math.max(y1, y2)), left: Math.min(x1, x2) };
}

function labelOf({ alternateName }: Fillable): string | null {
  const label = alternateName
    ?.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, NAME_MAX);
  return label || null;
}

const optionsOf = (options: readonly { value: string; display: string }[]): FormField['options'] =>
  options
    .filter(({ value }) => isPlain(value))
    .slice(0, OPTIONS_MAX)
    .map(({ value, display }) => ({ value, label: isPlain(display) ? display : value }));
const asOption = (value: string) => ({ value, display: value });

function kindOf(field: Fillable): Omit<FormField, 'name' | 'label' | 'page'> {
  const none = { maxLength: null, isComb: false, isMultiline: false };
  if (field.type === 'checkbox') return { kind: 'checkbox', ...none, options: optionsOf(field.getOnValues().map(asOption)) };
  if (field.type === 'radio') return { kind: 'radio', ...none, options: optionsOf(field.getOptions().map(asOption)) };
  if (field.type === 'dropdown') {
    return { kind: 'dropdown', ...none, options: optionsOf(field.getOptions()) };
  }
  const { maxLength, isComb, isMultiline } = field;
  return { kind: 'text', maxLength: maxLength > 0 ? maxLength : null, isComb: isComb && maxLength > 0, isMultiline, options: [] };
}
