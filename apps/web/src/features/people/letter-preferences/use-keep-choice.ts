import type { LetterPreferenceInput, LetterPreferenceView } from '@seve/api-client';
import { useMutation, useMutationState } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';

const mutationKey = ['letter-preference'];

interface Keeping {
  letters: readonly LetterPreferenceView[];
  /** Saves a choice. Resolves when the page shows the new list. */
  keep: (choice: LetterPreferenceInput) => Promise<unknown>;
}

/** Returns a function that saves a choice at once; the toast offers to restore the previous one. */
export function useKeepChoice({ letters, keep }: Keeping) {
  const { t } = useTranslation('letter-preferences');
  // One request at a time, because each response is the whole list.
  const keeping = useMutation({ mutationKey, scope: { id: 'letter-preference' }, mutationFn: keep, onError: useShowProblem() });
  const pending = useMutationState({
    filters: { mutationKey, status: 'pending' },
    select: ({ state }) => state.variables as LetterPreferenceInput,
  });
  const change = (choice: LetterPreferenceInput) => {
    const before = letters.find(({ letter }) => letter === choice.letter);
    const undo =
      before && (() => keeping.mutate({ letter: before.letter, frequency: before.frequency }, { onSuccess: () => showToast(t('kept')) }));
    keeping.mutate(choice, { onSuccess: () => showToast(t('kept'), undo) });
  };
  return { pending, change };
}
