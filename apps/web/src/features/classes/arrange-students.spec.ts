import { describe, expect, it } from '@jest/globals';
import type { ClassStudent } from '@seve/api-client';
import { arrangeStudents, countByState } from './arrange-students.js';
import type { ClassSearch } from './class-search.js';

const student = (firstName: string, lastName: string, more: Partial<ClassStudent> = {}): ClassStudent => ({
  id: `${firstName} ${lastName}`,
  firstName,
  lastName,
  state: 'waiting',
  applications: 1,
  openApplications: 1,
  lastActAt: '2026-11-10T10:00:00.000Z',
  placement: null,
  nextAct: { code: 'wait_company' },
  ...more,
});

const students = [
  student('Élise', 'Hennequin', { state: 'no_application', applications: 0, lastActAt: null }),
  student('Noé', 'Carpentier', {
    state: 'placed',
    applications: 2,
    placement: { companyName: 'Linéo Fibres', title: 'Technicien', startOn: '2027-01-04', endOn: null },
  }),
  student('Hugo', 'Delattre', { lastActAt: '2026-11-02T10:00:00.000Z' }),
  student('Inès', 'Évrard', { state: 'to_confirm', applications: 5 }),
  student('Manon', 'Crépin', { state: 'no_application', applications: 7 }),
];

const named = (search: ClassSearch) => arrangeStudents(students, search).map(({ lastName }) => lastName);

describe('the rows of the class table', () => {
  it('put first who has nothing under way, silence before old contacts', () => {
    expect(named({})).toEqual(['Hennequin', 'Crépin', 'Évrard', 'Delattre', 'Carpentier']);
  });

  it('can be put by name as French reads accents, by sendings or by last contact, both ways', () => {
    expect(named({ tri: 'nom' })).toEqual(['Carpentier', 'Crépin', 'Delattre', 'Évrard', 'Hennequin']);
    expect(named({ tri: 'envois', sens: 'inverse' })).toEqual(['Crépin', 'Évrard', 'Carpentier', 'Delattre', 'Hennequin']);
    expect(named({ tri: 'contact' })[0]).toBe('Hennequin');
  });

  it('can be kept to one state', () => {
    expect(named({ etat: 'no_application' })).toEqual(['Hennequin', 'Crépin']);
  });

  it('are found by a name or a company, without accents', () => {
    expect(named({ q: 'evrard ines' })).toEqual(['Évrard']);
    expect(named({ q: 'ines ev' })).toEqual(['Évrard']);
    expect(named({ q: 'lineo' })).toEqual(['Carpentier']);
    expect(named({ q: 'personne' })).toEqual([]);
  });

  it('add up to the whole class', () => {
    expect([...countByState(students)]).toEqual([
      ['no_application', 2],
      ['waiting', 1],
      ['to_confirm', 1],
      ['placed', 1],
    ]);
  });
});
