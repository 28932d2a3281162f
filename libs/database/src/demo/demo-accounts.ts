import type { DemoPerson } from './people/demo-person.js';

/** The four people whose story can be played by hand; one click signs them in. */
export const DEMO_ACCOUNTS = {
  student: { firstName: 'Léa', lastName: 'Fontaine', email: 'lea@demo.example' },
  company: { firstName: 'Marc', lastName: 'Duhamel', email: 'marc@demo.example' },
  teacher: { firstName: 'Nadia', lastName: 'Kaci', email: 'nadia@demo.example' },
  coordinator: { firstName: 'Karim', lastName: 'Belkacem', email: 'karim@demo.example' },
} as const satisfies Record<string, DemoPerson>;
