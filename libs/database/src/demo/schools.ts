import type { SchoolKind } from '@seve/domain';
import { DEMO_ACCOUNTS } from './demo-accounts.js';
import { addressOf, type DemoPerson } from './demo-person.js';

export interface DemoSchool {
  key: string;
  name: string;
  kind: SchoolKind;
  uai: string;
  communeInsee: string;
  teachers: readonly DemoPerson[];
}

const teacher = (firstName: string, lastName: string, domain: string): DemoPerson => ({
  firstName,
  lastName,
  email: addressOf(firstName, lastName, domain),
});

export const OLIVIER = teacher('Olivier', 'Thuillier', 'hortillons.example');
export const SANDRINE = teacher('Sandrine', 'Wattel', 'iut-deux-rivieres.example');

export const SCHOOLS: readonly DemoSchool[] = [
  {
    key: 'hortillons',
    name: 'Lycée des Hortillons',
    kind: 'lycee',
    uai: '0809901C',
    communeInsee: '80021',
    teachers: [DEMO_ACCOUNTS.teacher, OLIVIER],
  },
  {
    key: 'deux-rivieres',
    name: 'IUT des Deux-Rivières',
    kind: 'universite',
    uai: '0609902M',
    communeInsee: '60159',
    teachers: [SANDRINE],
  },
];
