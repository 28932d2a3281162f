import type { UseFormReturnType } from '@mantine/form';
import { companyDirectoryEstablishmentOptions, type EstablishmentLookup } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { type FilledFields, isUntouched, type Part, partsOf, planFill } from './fill.js';

const KEPT_MS = 300_000;

/** Result used when the api refuses (too many requests) or is unreachable; the form is then filled by hand. */
const UNREACHABLE: EstablishmentLookup = { outcome: 'unreachable', source: null, establishment: null };

interface SiretFillOptions<Values> {
  form: UseFormReturnType<Values>;
  fields: FilledFields;
  /** A valid SIRET of 14 digits to look up; null for none. */
  siret: string | null;
  /** `directory` skips what Sève knows itself, because the form holds that already. */
  from?: 'directory';
}

interface Filled {
  siret: string;
  parts: Part[];
  /** Parts that differ from what was typed. */
  differing: Part[];
  /** Values of the fields before the lookup filled them. */
  before: Record<string, unknown>;
}

export interface SiretFill {
  isAsking: boolean;
  /** Null before a number was looked up. */
  lookup: EstablishmentLookup | null;
  filled: readonly Part[];
  differing: readonly Part[];
  /** Replaces the typed values by the differing ones. */
  take: () => void;
  undo: () => void;
}

/** Looks up a SIRET and fills the empty fields of a form, once per number. */
export function useSiretFill<Values extends object>({ form, fields, siret, from }: SiretFillOptions<Values>): SiretFill {
  const [done, setDone] = useState<Filled | null>(null);
  const query = useQuery({
    ...companyDirectoryEstablishmentOptions({ query: { siret: siret ?? '', from } }),
    enabled: siret !== null,
    retry: false,
    staleTime: KEPT_MS,
  });
  const lookup = siret === null ? null : (query.data ?? (query.isError ? UNREACHABLE : null));
  const typed = () => form.getValues() as Record<string, unknown>;
  const write = (values: Record<string, unknown>) => {
    for (const [field, value] of Object.entries(values)) form.setFieldValue(field, value as never);
  };

  /** Fills the form once per SIRET; later edits do not trigger it. */
  const fillFrom = useEffectEvent((number: string, { establishment }: EstablishmentLookup) => {
    if (done?.siret === number) return;
    const current = typed();
    const parts = establishment ? partsOf(establishment, fields) : [];
    const { fill, differing, stale } = planFill(parts, current, done?.parts ?? []);
    const emptied = Object.fromEntries(stale.flatMap(({ values }) => Object.keys(values).map((field) => [field, ''])));
    write({ ...emptied, ...valuesOf(fill) });
    setDone({ siret: number, parts: fill, differing, before: { ...fieldsOf(fill, current), ...(done && backOf(done, fill)) } });
  });
  useEffect(() => {
    if (siret !== null && lookup !== null) fillFrom(siret, lookup);
  }, [siret, lookup]);

  const isShown = done !== null && done.siret === siret;
  return {
    isAsking: siret !== null && lookup === null,
    lookup,
    filled: isShown ? done.parts : [],
    differing: isShown ? done.differing : [],
    take: () => {
      if (done === null) return;
      const before = { ...fieldsOf(done.differing, typed()), ...done.before };
      write(valuesOf(done.differing));
      setDone({ ...done, parts: [...done.parts, ...done.differing], differing: [], before });
    },
    undo: () => {
      if (done === null) return;
      const current = typed();
      for (const { values } of done.parts.filter((part) => isUntouched(part, current)))
        write(Object.fromEntries(Object.keys(values).map((field) => [field, done.before[field]])));
      setDone({ ...done, parts: [], differing: [...done.parts, ...done.differing] });
    },
  };
}

const valuesOf = (parts: readonly Part[]): Record<string, string> => Object.assign({}, ...parts.map(({ values }) => values));

const fieldsOf = (parts: readonly Part[], typed: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.keys(valuesOf(parts)).map((field) => [field, typed[field]]));

/** Returns the values that fields had before any lookup, for fields that the previous number and the present one both fill. */
const backOf = ({ before }: Filled, fill: readonly Part[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(before).filter(([field]) => field in valuesOf(fill)));
