import type { UseFormReturnType } from '@mantine/form';
import { useRef } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { applyProblem } from '../forms/apply-problem.js';
import { useKeptDraft } from './use-kept-draft.js';

interface KeptPart<Draft> {
  form: Pick<UseFormReturnType<never>, 'isDirty' | 'setErrors'>;
  draft: Draft;
  isOn?: boolean;
  save: (draft: Draft) => Promise<unknown>;
  /** Returns the draft without the fields at these paths. */
  without: (draft: Draft, paths: readonly string[]) => Draft;
}

/** Saves a part of a form when typing pauses. If the api rejects some fields, the others are saved without them. */
export function useKeptPart<Draft>({ form, draft, isOn = true, save, without }: KeptPart<Draft>) {
  /** True while the form holds values that the api has rejected. */
  const isRefused = useRef(false);
  const keep = async (written: Draft) => {
    try {
      await save(written);
      isRefused.current = false;
    } catch (failure) {
      if (!(failure instanceof ApiProblem) || failure.errors.length === 0) throw failure;
      const faults = applyProblem(form, failure);
      await save(
        without(
          written,
          faults.map(({ path }) => path),
        ),
      );
      isRefused.current = true;
    }
  };
  const kept = useKeptDraft({ draft, isBegun: form.isDirty(), isOn, save: keep });
  return { ...kept, keeper: { ...kept.keeper, isKept: () => !isRefused.current && kept.keeper.isKept() } };
}
