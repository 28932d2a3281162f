import { describe, expect, it } from '@jest/globals';
import type { ClassSearch } from './class-search.js';
import { arrangeStudents, type ClassTableRow, countByState } from './class-table.js';

const student = (firstName: string, lastName: string, more: Partial<ClassTableRow> = {}): ClassTableRow => ({
  firstName,
  lastName,
  state: 'waiting',
  applications: 1,
  isMinor: false,
  minorActs: [],
  quietDays: 4,
  lastContact: { on: '2026-11-20' },
  placement: null,
  agreement: null,
  contract: null,
  rebound: null,
  nextAct: { code: 'wait_company', by: 'company' },
  ...more,
});

const students = [
  student('Élise', 'Hennequin', {
    state: 'no_application',
    applications: 0,
    quietDays: 20,
    lastContact: { on: '2026-11-23' },
    isMinor: true,
    nextAct: { code: 'remind', by: 'teacher' },
  }),
  student('Noé', 'Carpentier', {
    state: 'placed',
    applications: 2,
    placement: { companyName: 'Linéo Fibres' },
    lastContact: null,
    nextAct: { code: 'none', by: 'nobody' },
  }),
  student('Hugo', 'Delattre', { quietDays: 14, lastContact: { on: '2026-11-02' } }),
  student('Inès', 'Évrard', { state: 'to_confirm', applications: 5, nextAct: { code: 'answer_offer', by: 'student' } }),
  student('Manon', 'Crépin', { state: 'no_application', applications: 7, nextAct: { code: 'apply', by: 'student' } }),
];

const named = (search: ClassSearch) => arrangeStudents(students, search).map(({ lastName }) => lastName);

describe('the rows of the class table', () => {
  it('put first who has nothing under way, silence before old contacts', () => {
    expect(named({})).toEqual(['Hennequin', 'Crépin', 'Évrard', 'Delattre', 'Carpentier']);
  });

  it('can be put by name as French reads accents, by sendings, by silence or by the teacher’s last contact, both ways', () => {
    expect(named({ tri: 'nom' })).toEqual(['Carpentier', 'Crépin', 'Delattre', 'Évrard', 'Hennequin']);
    expect(named({ tri: 'envois', sens: 'inverse' })).toEqual(['Crépin', 'Évrard', 'Carpentier', 'Delattre', 'Hennequin']);
    expect(named({ tri: 'silence' })[0]).toBe('Hennequin');
    expect(named({ tri: 'contact' })).toEqual(['Carpentier', 'Delattre', 'Crépin', 'Évrard', 'Hennequin']);
  });

  it('can be put by the step of their paper, what is late first, agreements and contracts together', () => {
    const papers = [
      student('Ada', 'Aubert'),
      student('Ben', 'Bailly', { contract: { step: 'registered', isLate: false } }),
      student('Chloé', 'Caron', { agreement: { step: 'with_host', isLate: false } }),
      student('Dan', 'Dufour', { contract: { step: 'to_file', isLate: true } }),
    ];
    expect(arrangeStudents(papers, { tri: 'convention' }).map(({ lastName }) => lastName)).toEqual(['Dufour', 'Caron', 'Bailly', 'Aubert']);
  });

  it('can be put by place and by whose turn it is', () => {
    expect(named({ tri: 'lieu', sens: 'inverse' })[0]).toBe('Carpentier');
    expect(named({ tri: 'acte' })).toEqual(['Hennequin', 'Évrard', 'Crépin', 'Delattre', 'Carpentier']);
  });

  it.each<[ClassSearch, string[]]>([
    [{ etat: 'no_application' }, ['Hennequin', 'Crépin']],
    [{ place: 'sans' }, ['Hennequin', 'Crépin', 'Évrard', 'Delattre']],
    [{ envoi: 'aucun' }, ['Hennequin']],
    [{ tour: 'moi' }, ['Hennequin']],
    [{ silence: 14 }, ['Hennequin', 'Delattre']],
    [{ age: 'mineur' }, ['Hennequin']],
    [{ place: 'sans', silence: 14, tri: 'nom' }, ['Delattre', 'Hennequin']],
  ])('can be kept to %j', (search, rows) => expect(named(search)).toEqual(rows));

  it('are found by a name or a company, without accents', () => {
    expect(named({ q: 'evrard ines' })).toEqual(['Évrard']);
    expect(named({ q: 'ines ev' })).toEqual(['Évrard']);
    expect(named({ q: 'lineo' })).toEqual(['Carpentier']);
    expect(named({ q: 'personne' })).toEqual([]);
  });

  it('add up to the whole class', () => {
    expect([...countByState(students)]).toEqual([
      ['not_joined', 0],
      ['no_application', 2],
      ['waiting', 1],
      ['to_confirm', 1],
      ['placed', 1],
    ]);
  });
});
