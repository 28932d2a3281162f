import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import { dropDraft } from '../../draft-store.js';
import { draftOnDevice, followDraft } from './device-draft.js';
import type { Keeper } from './keeper.js';

/** Keeps the unsaved input of a form on this device. `version` names the shape of the values: a draft of another version is dropped. */
export function useDraft<Values extends object>(name: string, version: number, form: UseFormReturnType<Values>) {
  const [restored, setRestored] = useState(() => draftOnDevice<Values>(name, version, form.getInitialValues()));
  const isDirty = form.isDirty();
  const isKept = useRef(true);
  /** True once the form held a draft; the draft is then dropped when the form is clean again. */
  const isBegun = useRef(false);
  useEffect(() => {
    if (!isDirty && !isBegun.current) return;
    isKept.current = followDraft(name, version, { isDirty, values: form.values, saved: form.getInitialValues() });
    isBegun.current = isDirty;
  }, [name, version, isDirty, form.values, form.getInitialValues]);

  // Must run after the effect above, which would drop a draft that is not yet in the form.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, before anything is typed
  useEffect(() => {
    if (!restored) return;
    isBegun.current = true;
    form.setValues(restored);
  }, []);

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
