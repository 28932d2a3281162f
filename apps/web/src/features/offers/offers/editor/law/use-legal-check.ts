import { useDebouncedValue } from '@mantine/hooks';
import type { OfferWarning } from '@seve/api-client';
import { type OfferLegalCheck, type OfferLegalReason, offerLegalCheck } from '@seve/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useRef } from 'react';
import { useLocale } from '../../../../../i18n/use-locale.js';
import type { OfferFormApi } from '../values/use-offer-form.js';
import { legalCheckBody } from './legal-check-body.js';

const PAUSE_MS = 600;
const NOTHING: OfferLegalCheck = { refused: [], warned: [] };

/** Result of the legal check of the offer in the form. */
export const LegalCheckContext = createContext<OfferLegalCheck>(NOTHING);

/** Returns the findings about one field, including the rows of a list. */
export function useLegalReasons(path: string): { refused: OfferLegalReason[]; warned: OfferLegalReason[] } {
  const { refused, warned } = useContext(LegalCheckContext);
  const isHere = (reason: OfferLegalReason) => reason.path === path || reason.path.startsWith(`${path}.`);
  return { refused: refused.filter(isHere), warned: warned.filter(isHere) };
}

const wordsByRule = ({ warned }: OfferLegalCheck) => new Map(warned.map(({ rule, sentence }) => [rule, sentence]));

/** Runs the legal check when typing pauses. A confirmation is dropped when the text of its warning changes. */
export function useLegalCheck(form: OfferFormApi, offerId: string | null): OfferLegalCheck {
  const locale = useLocale();
  const body = JSON.stringify(legalCheckBody(form.values, offerId));
  const [asked] = useDebouncedValue(body, PAUSE_MS);
  const { data } = useQuery({
    queryKey: ['offer-legal-check', asked, locale],
    queryFn: async ({ signal }) => (await offerLegalCheck({ body: JSON.parse(asked), signal })).data,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const before = useRef<{ locale: string; words: Map<string, string> } | null>(null);
  useEffect(() => {
    if (!data) return;
    const words = wordsByRule(data);
    const known = before.current?.locale === locale ? before.current.words : null;
    before.current = { locale, words };
    const { confirmedWarnings } = form.getValues();
    const kept = confirmedWarnings.filter(
      (rule: OfferWarning) => words.has(rule) && (known === null || known.get(rule) === words.get(rule)),
    );
    if (kept.length < confirmedWarnings.length) form.setFieldValue('confirmedWarnings', kept);
  }, [data, locale, form.getValues, form.setFieldValue]);
  return data ?? NOTHING;
}
