import { type UseFormReturnType, useForm } from '@mantine/form';
import type { OfferRemarkView } from '@seve/api-client';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../../i18n/use-locale.js';
import type { Keeper } from '../../../../../ui/drafts/keeper.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { dropOfferDraft, followOfferDraft, type KeptDraft, readOfferDraft, unsavedDraft } from '../saving/offer-form-draft.js';
import { changeFaults, draftFaults, type OfferFaults, publicationFaultsOfForm } from './offer-form-checks.js';
import type { OfferValues } from './offer-form-values.js';

export type OfferFormApi = UseFormReturnType<OfferValues>;

export interface OfferFormState {
  form: OfferFormApi;
  /** Input of an earlier visit that was restored; null for none. */
  kept: KeptDraft | null;
  keeper: Keeper;
  /** Resets the form to the saved values. */
  discard: () => void;
  /** Marks these values as saved: the draft of this browser keeps only what was typed since. */
  saved: (values: OfferValues) => void;
  /** Renames the draft of this browser when a new offer has received its id. */
  rename: (name: string) => void;
  purpose: () => FormPurpose;
  /** Sets the purpose of the next submission, which decides the checks. */
  intend: (purpose: FormPurpose) => void;
  /** True when the form is complete enough to be saved as a draft. */
  isSavable: boolean;
  /** Errors that prevent publication. */
  missing: OfferFaults;
}

interface SavedOffer {
  base: OfferValues;
  /** True when the offer is online: its frozen fields keep their saved values. */
  isFrozen: boolean;
}

/** `change` saves an offer that stays published; `preview` saves and shows the public page. */
export type FormPurpose = 'draft' | 'change' | 'preview' | 'publication';

/** Returns the form of an offer; unsaved input is kept in this browser. */
export function useOfferForm({ base, isFrozen }: SavedOffer, key: string, remarks: readonly OfferRemarkView[]): OfferFormState {
  const { t } = useTranslation('company-offers');
  const locale = useLocale();
  const { today } = useFormat();
  const purpose = useRef<FormPurpose>('draft');
  const name = useRef(key);
  const isKept = useRef(true);
  const last = useRef(base);
  const [kept, setKept] = useState(() => unsavedDraft(key, base, isFrozen));
  const forPublication = isFrozen ? changeFaults : publicationFaultsOfForm;
  const reader = {
    today,
    locale,
    words: { day: t('form.day-unreadable'), commune: t('form.commune-unpicked'), startTo: t('form.start-to-missing') },
  };
  const form = useForm<OfferValues>({
    initialValues: kept?.values ?? base,
    validate: (values) => (purpose.current === 'draft' ? draftFaults : forPublication)(values, reader),
    onValuesChange: (values) => {
      isKept.current = followOfferDraft(name.current, last.current, values);
    },
  });
  const saved = (values: OfferValues) => {
    last.current = values;
    isKept.current = followOfferDraft(name.current, values, form.getValues());
    setKept(null);
  };
  return {
    form: withRemarks(form, remarks),
    kept,
    keeper: { isKept: () => isKept.current },
    saved,
    rename: (next) => {
      if (next === name.current) return;
      const unsaved = readOfferDraft(name.current);
      dropOfferDraft(name.current);
      if (unsaved) followOfferDraft(next, last.current, unsaved.values);
      name.current = next;
    },
    discard: () => {
      form.setValues(base);
      form.clearErrors();
      saved(base);
      focusHeading();
    },
    purpose: () => purpose.current,
    intend: (next) => {
      purpose.current = next;
    },
    isSavable: Object.keys(draftFaults(form.values, reader)).length === 0,
    missing: forPublication(form.values, reader),
  };
}

/** Shows the campus's remark as the error of its field, unless the field has an error of its own. */
function withRemarks(form: OfferFormApi, remarks: readonly OfferRemarkView[]): OfferFormApi {
  if (remarks.length === 0) return form;
  const asked = Object.fromEntries(remarks.map(({ path, text }) => [path, text]));
  const getInputProps: OfferFormApi['getInputProps'] = (path, options) => {
    const props = form.getInputProps(path, options);
    return { ...props, error: props.error ?? asked[String(path)] };
  };
  return { ...form, errors: { ...asked, ...form.errors }, getInputProps };
}
