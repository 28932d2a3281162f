import { type UseFormReturnType, useForm } from '@mantine/form';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale.js';
import { focusHeading } from '../../ui/focus-heading.js';
import { useFormat } from '../../ui/use-format.js';
import { draftFaults, type OfferFaults, publicationFaults } from './offer-form-checks.js';
import { dropOfferDraft, type KeptDraft, keepOfferDraft, readOfferDraft } from './offer-form-draft.js';
import type { OfferValues } from './offer-form-values.js';

export type OfferFormApi = UseFormReturnType<OfferValues>;

export interface OfferFormState {
  form: OfferFormApi;
  /** Typed at an earlier visit, and taken up again. */
  kept: KeptDraft | null;
  /** Back to what is saved. */
  discard: () => void;
  /** What was typed is saved now. */
  forget: () => void;
  purpose: () => Purpose;
  /** What the next submission is for, hence the rules it is judged by. */
  intend: (purpose: Purpose) => void;
  /** What still keeps it from being published. */
  missing: OfferFaults;
}

/** `change`: of an offer that stays published. */
export type Purpose = 'draft' | 'change' | 'publication';

/** The form of an offer; every keystroke is kept in this browser until it is saved. */
export function useOfferForm(base: OfferValues, key: string): OfferFormState {
  const { t } = useTranslation('company-offers');
  const locale = useLocale();
  const { today } = useFormat();
  const purpose = useRef<Purpose>('draft');
  const [kept, setKept] = useState(() => readOfferDraft(key));
  const reader = {
    today,
    locale,
    words: { day: t('form.day-unreadable'), commune: t('form.commune-unpicked'), startTo: t('form.start-to-missing') },
  };
  const form = useForm<OfferValues>({
    initialValues: kept?.values ?? base,
    validate: (values) => (purpose.current === 'draft' ? draftFaults : publicationFaults)(values, reader),
    onValuesChange: (values) => keepOfferDraft(key, values),
  });
  const forget = () => {
    dropOfferDraft(key);
    setKept(null);
  };
  return {
    form,
    kept,
    forget,
    discard: () => {
      form.setValues(base);
      form.clearErrors();
      forget();
      focusHeading();
    },
    purpose: () => purpose.current,
    intend: (next) => {
      purpose.current = next;
    },
    missing: publicationFaults(form.values, reader),
  };
}
