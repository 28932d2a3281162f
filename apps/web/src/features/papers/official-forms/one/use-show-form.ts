import { type OfficialFormView, officialFormsReadQueryKey } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';

/** Returns what shows a form as an act leaves it, and says what was done. */
export function useShowForm(): (form: OfficialFormView, words: string) => Promise<void> {
  const invalidate = useInvalidate();
  const queries = useQueryClient();
  return async (form, words) => {
    await invalidate('officialForm');
    queries.setQueryData(officialFormsReadQueryKey({ path: { id: form.id } }), form);
    showToast(words);
  };
}
