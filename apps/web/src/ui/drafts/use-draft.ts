import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import { dropDraft, keepDraft, readDraft } from '../../draft-store.js';
import type { Keeper } from './keeper.js';

interface Draft {
  version: number;
  values: unknown;
}

const isDraft = (value: unknown): value is Draft => typeof value === 'object' && value !== null && 'version' in value && 'values' in value;

/** Null when there is none, or when it was typed over another version. */
function draftOf<Values>(name: string, version: number): Values | null {
  const draft = readDraft(name);
  return isDraft(draft) && draft.version === version ? (draft.values as Values) : null;
}

const keepDraftOf = (name: string, version: number, values: unknown): boolean => keepDraft(name, { version, values });

/** Keeps what is typed and not saved on this device, for as long as the saved version stays the same. */
export function useDraft<Values>(name: string, version: number, form: UseFormReturnType<Values>) {
  const [restored, setRestored] = useState(() => draftOf<Values>(name, version));

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, before anything is typed
  useEffect(() => {
    if (restored) form.setValues(restored);
  }, []);

  const isDirty = form.isDirty();
  const isKept = useRef(true);
  useEffect(() => {
    if (isDirty) isKept.current = keepDraftOf(name, version, form.values);
  }, [name, version, isDirty, form.values]);

  const forget = () => {
    dropDraft(name);
    setRestored(null);
  };
  return {
    isRestored: restored !== null,
    keeper: { isKept: () => isKept.current } satisfies Keeper,
    forget,
    discard: () => {
      form.reset();
      forget();
    },
  };
}
