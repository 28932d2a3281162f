import { useCallback, useState } from 'react';
import type { FormHandle } from '../../../ui/forms/SubmitForm.js';

/** The guardians’ contacts have forms of their own beside the profile’s: its button sends them first, and stops at one that is refused. */
export function useContactsFirst<Values>(save: (values: Values) => Promise<void>) {
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
    saveAll: async (values: Values): Promise<void> => {
      for (const contact of typed) if (!(await contact.send())) return;
      await save(values);
    },
  };
}
