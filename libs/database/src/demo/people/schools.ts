import type { SchoolKind } from '@seve/domain';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';
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
export const FABIENNE = teacher('Fabienne', 'Gosset', 'lycee-vermandois.example');
export const GREGORY = teacher('Grégory', 'Plouvier', 'cfa-trois-sources.example');
export const PATRICIA = teacher('Patricia', 'Lenoir', 'lycee-haute-somme.example');
export const RACHID = teacher('Rachid', 'Mansouri', 'universite-vallee.example');
export const DELPHINE = teacher('Delphine', 'Cousin', 'lycee-deux-moulins.example');
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
  {
    key: 'vermandois',
    name: 'Lycée du Vermandois',
    kind: 'lycee',
    uai: '0029903D',
    communeInsee: '02691',
    teachers: [FABIENNE],
  },
  {
    key: 'trois-sources',
    name: 'CFA des Trois-Sources',
    kind: 'cfa',
    uai: '0609904P',
    communeInsee: '60471',
    teachers: [GREGORY],
  },
  {
    key: 'haute-somme',
    name: 'Lycée professionnel de la Haute-Somme',
    kind: 'lycee',
    uai: '0809905G',
    communeInsee: '80620',
    teachers: [PATRICIA],
  },
  {
    key: 'universite-vallee',
    name: 'Université de la Vallée',
    kind: 'universite',
    uai: '0809906H',
    communeInsee: '80021',
    teachers: [RACHID],
  },
  {
    key: 'deux-moulins',
    name: 'Lycée des Deux-Moulins',
    kind: 'lycee',
    uai: '0629907G',
    communeInsee: '62041',
    teachers: [DELPHINE],
  },
  {
    key: 'ponthieu',
    name: 'Lycée agricole du Ponthieu',
    kind: 'lycee',
    uai: '0809908K',
    communeInsee: '80001',
    teachers: [teacher('Béatrice', 'Macquet', 'lycee-ponthieu.example')],
  },
  {
    key: 'cfa-littoral',
    name: 'CFA de la chimie du Littoral',
    kind: 'cfa',
    uai: '0599909A',
    communeInsee: '59183',
    teachers: [teacher('Ludovic', 'Vermeersch', 'cfa-littoral.example')],
  },
  {
    key: 'agro-industries',
    name: 'Institut des agro-industries',
    kind: 'ecole',
    uai: '0609910W',
    communeInsee: '60057',
    teachers: [teacher('Mathilde', 'Rousseau', 'institut-agro.example')],
  },
  {
    key: 'calaisis',
    name: 'Lycée du Calaisis',
    kind: 'lycee',
    uai: '0629911L',
    communeInsee: '62193',
    teachers: [teacher('Jérôme', 'Fournier', 'lycee-calaisis.example')],
  },
  {
    key: 'scarpe',
    name: 'IUT de la Scarpe',
    kind: 'universite',
    uai: '0599912D',
    communeInsee: '59178',
    teachers: [teacher('Nathalie', 'Brunet', 'iut-scarpe.example')],
  },
];
