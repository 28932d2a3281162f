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
  /** The draft without the fields at these paths. */
  without: (draft: Draft, paths: readonly string[]) => Draft;
}

/** Saves a part of a form once typing pauses. A field that is refused does not keep the others from being saved. */
export function useKeptPart<Draft>({ form, draft, isOn = true, save, without }: KeptPart<Draft>) {
  /** The form holds what the api refused. */
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
