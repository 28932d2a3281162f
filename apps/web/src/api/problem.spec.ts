import { describe, expect, it } from '@jest/globals';
import { readProblem } from './problem.js';

describe('a problem answered by the api', () => {
  it('keeps the code, the sentence and the fields at fault', () => {
    const problem = readProblem(
      {
        type: 'about:blank',
        title: 'Saisie à corriger',
        detail: 'Il reste un point à corriger.',
        code: 'input.invalid',
        requestId: 'r-1',
        errors: [{ path: 'siret', code: 'siret.length', message: '14 chiffres, vous en avez 13.' }],
      },
      400,
    );
    expect(problem).toMatchObject({ status: 400, code: 'input.invalid', message: 'Il reste un point à corriger.', requestId: 'r-1' });
    expect(problem.errors).toEqual([{ path: 'siret', code: 'siret.length', message: '14 chiffres, vous en avez 13.' }]);
  });

  it('reads what better-auth answers', () => {
    expect(readProblem({ code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' }, 401)).toMatchObject({
      code: 'INVALID_EMAIL_OR_PASSWORD',
      message: 'Invalid email or password',
    });
  });

  it.each([
    ['a page of a proxy', '<html>', 502, 'http.502'],
    ['nothing', undefined, 0, 'network'],
    ['a list', [], 500, 'http.500'],
  ])('makes do with %s', (_name, body, status, code) => {
    expect(readProblem(body, status)).toMatchObject({ status, code, message: '', errors: [] });
  });
});
