import type { DemoPerson } from './people/demo-person.js';

/** Demo users with a hand-written story; one click signs them in. */
export const DEMO_ACCOUNTS = {
  student: { firstName: 'Léa', lastName: 'Fontaine', email: 'lea@demo.example' },
  company: { firstName: 'Marc', lastName: 'Duhamel', email: 'marc@demo.example' },
  teacher: { firstName: 'Nadia', lastName: 'Kaci', email: 'nadia@demo.example' },
  coordinator: { firstName: 'Karim', lastName: 'Belkacem', email: 'karim@demo.example' },
  school_staff: { firstName: 'Sonia', lastName: 'Weber', email: 'sonia@demo.example' },
  school_head: { firstName: 'Pascal', lastName: 'Vasseur', email: 'pascal@demo.example' },
  tutor: { firstName: 'Aline', lastName: 'Mercier', email: 'aline@demo.example' },
  professional: { firstName: 'Rémi', lastName: 'Delattre', email: 'remi@demo.example' },
  /** Teaches in two schools. */
  two_schools: { firstName: 'Claire', lastName: 'Hubert', email: 'claire@demo.example' },
} as const satisfies Record<string, DemoPerson>;
