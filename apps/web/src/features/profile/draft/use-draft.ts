import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useState } from 'react';
import { dropDraft } from '../../../draft-store.js';
import { draftOf, keepDraftOf } from './draft.js';

/** Keeps what is typed and not saved on this device, for as long as the saved version stays the same. */
export function useDraft<Values>(name: string, version: number, form: UseFormReturnType<Values>) {
  const [restored, setRestored] = useState(() => draftOf<Values>(name, version));

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, before anything is typed
  useEffect(() => {
    if (restored) form.setValues(restored);
  }, []);

  const isDirty = form.isDirty();
  useEffect(() => {
    if (isDirty) keepDraftOf(name, version, form.values);
  }, [name, version, isDirty, form.values]);

  const forget = () => {
    dropDraft(name);
    setRestored(null);
  };
  return {
    isRestored: restored !== null,
    forget,
    discard: () => {
      form.reset();
      forget();
    },
  };
}
