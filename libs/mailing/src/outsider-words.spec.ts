import { describe, expect, it } from '@jest/globals';
import { FIXED_LETTERS, type FixedLetterDeclaration, isLetterName, OPTIONAL_LETTERS, OUTSIDER_WORDS } from '@seve/domain';
import { letters } from './index.js';

/** Texts of letters to students that a company writes for one student. */
const carried = new Map<string, string[]>();
for (const { letters: of } of Object.values(OUTSIDER_WORDS))
  for (const [letter, params] of Object.entries(of)) carried.set(letter, [...(carried.get(letter) ?? []), ...params]);

/** What Sève, the school or the student writes, and what is published for everyone. */
const OWN = [
  'firstName',
  'studentName',
  'studentEmail',
  'link',
  'uid',
  'communeName',
  'contactName',
  'phone',
  'schoolName',
  'className',
  'teacherName',
  'hostName',
  'filedBy',
];
/** Words of a teacher of the school. */
const OF_SCHOOL: Readonly<Record<string, readonly string[]>> = { 'application-proposed': ['message'], 'search-reminder': ['message'] };
const PUBLISHED = ['offerTitle', 'companyName', 'title'];
/** One of a list, or a day. */
const isClosed = (value: string) => /^[a-z_]+$/.test(value) || /^\d{4}-\d{2}-\d{2}/.test(value);

const toStudents = [
  ...Object.entries(OPTIONAL_LETTERS).filter(([, { readers }]) => (readers as readonly string[]).includes('student')),
  ...Object.entries<FixedLetterDeclaration>(FIXED_LETTERS).filter(
    ([, { readers, reason }]) => readers.includes('student') && reason !== 'account',
  ),
].map(([name]) => name);

describe('words from outside the school in letters to students', () => {
  it.each([...carried])('are parameters of %s', (name, params) => {
    if (!isLetterName(name)) throw new Error(`no letter ${name}`);
    expect(Object.keys(letters[name].sample)).toEqual(expect.arrayContaining(params));
  });

  it.each(toStudents)('are all named: %s', (name) => {
    if (!isLetterName(name)) throw new Error(`no letter ${name}`);
    const free = Object.entries(letters[name].sample).filter(([param, value]) => {
      const isText = typeof value === 'string' && !isClosed(value);
      return (
        isText && ![...OWN, ...PUBLISHED].includes(param) && ![...(carried.get(name) ?? []), ...(OF_SCHOOL[name] ?? [])].includes(param)
      );
    });
    expect(free.map(([param]) => param)).toEqual([]);
  });
});
