import { describe, expect, it } from '@jest/globals';
import { ApiProblem } from '../../../../../api/problem.js';
import { remarksOf, tooShort, withFieldsOf } from './review-remarks.js';

describe('the remarks on an offer', () => {
  it('are those that say something, in the order of the form', () => {
    expect(remarksOf({ hazards: ' Lesquels ? ', title: 'Dites le métier.', description: '  ' })).toEqual([
      { path: 'title', text: 'Dites le métier.' },
      { path: 'hazards', text: 'Lesquels ?' },
    ]);
  });

  it('say more than two letters', () => {
    expect(tooShort({ title: 'ok', description: '', seats: 'Deux.' }, 'trop court')).toEqual({ title: 'trop court' });
  });

  it('refused by the api, are told at their field', () => {
    const problem = new ApiProblem(400, 'input.invalid', '', [
      { path: 'remarks.1.text', code: 'field.html', message: 'Sans balise.' },
      { path: 'remarks', code: 'field.many', message: 'Vingt au plus.' },
    ]);
    const told = () =>
      withFieldsOf([
        { path: 'title', text: 'a' },
        { path: 'seats', text: 'b' },
      ])(problem);
    expect(told).toThrow(ApiProblem);
    try {
      told();
    } catch (fault) {
      expect((fault as ApiProblem).errors.map(({ path }) => path)).toEqual(['seats', 'remarks']);
    }
  });
});
