import { beforeAll, describe, expect, it } from '@jest/globals';
import { IS_LONG } from '../../support/form.js';
import { found } from '../../support/found.js';
import type { World } from '../../support/world.js';
import { LISTS } from '../rights/list-routes.js';
import type { PrincipalName, Story } from '../rights/principals.js';

/** Columns by which no list may be sorted, filtered or searched. */
const HIDDEN = [
  'birthDate',
  'student.birth_date',
  'account.email',
  'lastName',
  'phone',
  'guardianEmail',
  'motivation',
  'passwordHash',
  'limitKm',
];

/** Query strings that might use a column; `value` is the guess in one round of a binary search. */
const QUESTIONS: ((column: string, value: string) => string)[] = [
  (column, value) => `sort=${value < 'm' ? column : `-${column}`}`,
  (column, value) => `orderBy=${column}&order=${value < 'm' ? 'asc' : 'desc'}`,
  (column, value) => `filter[${column}]=${value}`,
  (column, value) => `${column}[lt]=${value}`,
  (column, value) => `${column}__lt=${value}`,
  (column, value) => `${column}=${value}`,
  (column, value) => `where={"${column}":{"lt":"${value}"}}`,
  (column, value) => `fields=${column}&search=${value}`,
  (column, value) => `include=student,account&select=${column}&having=${value}`,
];
/** The two guesses of the first round. */
const HALVES = ['0000-01-01', 'zzzz'] as const;

interface Answer {
  status: number;
  body: string;
}

/** Returns the questions for one list and column: one in turn, all in the long form. */
const questionsOf = (column: string, turn: number) =>
  IS_LONG ? QUESTIONS : [found(QUESTIONS[(HIDDEN.indexOf(column) + turn) % QUESTIONS.length], 'a question')];

export const describeHiddenColumns = (story: () => Story & { world: World }) =>
  describe('lists as an oracle about hidden columns (T3)', () => {
    let asked = 0;

    beforeAll(() => story().world.query('delete from throttle'));

    async function ask(as: PrincipalName, path: string): Promise<Answer> {
      asked += 1;
      const { status, body } = await story().clients[as].get<unknown>(path);
      return { status, body: status === 200 ? JSON.stringify(body) : '' };
    }

    it('are all there to be asked', () => {
      expect(LISTS.length).toBeGreaterThan(8);
    });

    it.each(LISTS.map((list, turn) => ({ ...list, turn })))(
      '$route tells nothing by sorting or filtering on what it hides',
      async ({ path, as, turn }) => {
        const { ids } = story();
        const leaks: string[] = [];
        const principal = as.find((name) => name !== 'anonymous' && name !== 'otherStudent') ?? 'anonymous';
        const plain = await ask(principal, path(ids));
        expect(plain.status).toBe(200);
        for (const column of HIDDEN) {
          const rounds = await Promise.all(
            questionsOf(column, turn).map(async (question) => {
              const answers = await Promise.all(
                HALVES.map((value) => ask(principal, `${path(ids)}?${encodeURI(question(column, value))}`)),
              );
              return { question: question(column, '?'), answers };
            }),
          );
          for (const { question, answers } of rounds) {
            const isRefused = answers.every(({ status }) => status === 400);
            const isWithoutEffect = answers.every(({ status, body }) => status === 200 && body === plain.body);
            if (!isRefused && !isWithoutEffect) leaks.push(`${question}: ${answers.map(({ status }) => status).join(' and ')}`);
          }
        }
        expect(leaks).toEqual([]);
      },
    );

    it('find nothing by words that stand in hidden columns alone', async () => {
      const { world, clients, ids } = story();
      const [hidden] = await world.query<{ student: string; contact: string; siren: string; address: string; born: string }>(
        `select student_account.email as student, contact.email as contact, company.siren, company_site.siret as address, student.birth_date::text as born
       from application join offer on offer.id = offer_id join company_site on company_site.id = offer.company_site_id join company on company.id = company_id
       join account contact on contact.id = offer.contact_account_id join student on student.id = student_id
       join account student_account on student_account.id = student.account_id where application.id = $1`,
        [ids.applicationId],
      );
      const secrets = found(hidden, 'a row with hidden columns');
      const countOf = async (as: PrincipalName, path: string, word: string) => {
        const { body } = await clients[as].get<{ items: unknown[] }>(`${path}?q=${encodeURIComponent(word)}`);
        return body.items.length;
      };
      for (const word of Object.values(secrets)) expect(await countOf('anonymous', '/api/offers', word)).toBe(0);
      for (const word of [secrets.student, secrets.born, ids.studentId])
        expect(await countOf('coordinator', '/api/campus/accounts', word)).toBe(0);
      for (const word of [secrets.student, secrets.born, secrets.contact])
        expect(await countOf('coordinator', '/api/campus/offers', word)).toBe(0);
    });

    it('was asked in earnest', () => {
      expect(asked).toBeGreaterThan(IS_LONG ? 7_000 : 800);
    });
  });
