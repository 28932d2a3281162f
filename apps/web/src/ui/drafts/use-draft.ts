import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import { dropDraft } from '../../draft-store.js';
import { draftOnDevice, followDraft } from './device-draft.js';
import type { Keeper } from './keeper.js';

/** Keeps what is typed and not saved on this device, for as long as the form has the same version: the shape of its values. */
export function useDraft<Values extends object>(name: string, version: number, form: UseFormReturnType<Values>) {
  const [restored, setRestored] = useState(() => draftOnDevice<Values>(name, version, form.getInitialValues()));
  const isDirty = form.isDirty();
  const isKept = useRef(true);
  /** The form has held a draft: clean again, it has none. */
  const isBegun = useRef(false);
  useEffect(() => {
    if (!isDirty && !isBegun.current) return;
    isKept.current = followDraft(name, version, { isDirty, values: form.values, saved: form.getInitialValues() });
    isBegun.current = isDirty;
  }, [name, version, isDirty, form.values, form.getInitialValues]);

  // After the effect above, which would drop the draft that the form does not hold yet.
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
