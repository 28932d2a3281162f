import { useCallback, useState } from 'react';
import { NOT_SENT } from '../../../../ui/forms/not-sent.js';
import type { FormHandle } from '../../../../ui/forms/SubmitForm.js';

/** Sends the contacts, then the profile. Resolves to `NOT_SENT` at the first rejected contact, without sending the profile. */
export async function contactsFirst<Saved>(contacts: readonly FormHandle[], save: () => Promise<Saved>): Promise<Saved | typeof NOT_SENT> {
  for (const contact of contacts) if (!(await contact.send())) return NOT_SENT;
  return save();
}

/** Returns the handles of the guardians' forms and a `save` that sends these before the profile, because one button submits all. */
export function useContactsFirst<Values>(save: (values: Values) => Promise<unknown>) {
  const [contacts, setContacts] = useState<readonly FormHandle[]>([]);
  const handle = useCallback((contact: FormHandle | null) => {
    if (contact === null) return undefined;
    setContacts((known) => [...known, contact]);
    return () => setContacts((known) => known.filter((one) => one !== contact));
  }, []);
  const typed = contacts.filter(({ isDirty }) => isDirty);
  return {
    handle,
    isTyped: typed.length > 0,
    saveAll: (values: Values): Promise<unknown> => contactsFirst(typed, () => save(values)),
  };
}
