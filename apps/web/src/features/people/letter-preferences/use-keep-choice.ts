import type { LetterPreferenceInput, LetterPreferenceView } from '@seve/api-client';
import { useMutation, useMutationState } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';

const mutationKey = ['letter-preference'];

interface Keeping {
  letters: readonly LetterPreferenceView[];
  /** Resolves once the page shows the new list. */
  keep: (choice: LetterPreferenceInput) => Promise<unknown>;
}

/** A choice is kept as soon as it is made; the toast goes back to the one before. */
export function useKeepChoice({ letters, keep }: Keeping) {
  const { t } = useTranslation('letter-preferences');
  // In the order in which they are made: each answer is the whole list.
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
