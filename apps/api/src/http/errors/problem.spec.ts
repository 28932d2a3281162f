import { describe, expect, it } from '@jest/globals';
import { Conflict, Forbidden, InvalidInput, NotFound, StorageFull, TooMany, Unlawful } from '@seve/domain';
import { LawInputError } from '@seve/law';
import { faultOf, problemOf } from './problem.js';
import { Unauthorized } from './unauthorized.js';

describe('a problem document', () => {
  it.each([
    [new NotFound('not-found'), 404],
    [new Forbidden('company.not-verified'), 403],
    [new Conflict('stale'), 409],
    [new TooMany('throttle.too-many', { minutes: 3 }), 429],
    [new Unauthorized(), 401],
    [new StorageFull('file.no-room'), 507],
    [new InvalidInput([]), 400],
    [new Unlawful([], 'offer.unlawful'), 422],
    [Object.assign(new Error(), { statusCode: 415 }), 415],
    [new Error('secret detail'), 500],
    [null, 500],
  ])('%s has its status', (error, status) => {
    expect(faultOf(error).status).toBe(status);
  });

  it('names the fields at fault and says each fault, in the reader’s language', () => {
    const error = new InvalidInput([
      { path: 'siret', code: 'field.siret-length', values: { count: 13 } },
      { path: 'skills.0.ogr', code: 'field.ogr' },
    ]);
    const problem = problemOf(faultOf(error), 'fr', 'request-1');
    expect(problem.detail).toBe('À corriger\u00a0: SIRET, compétence.');
    expect(problem.errors?.[0]).toEqual({
      path: 'siret',
      code: 'field.siret-length',
      message: 'SIRET\u00a0: 14\u00a0chiffres, vous en avez 13.',
    });
    expect(problemOf(faultOf(error), 'en', 'request-1').detail).toBe('To correct: SIRET, skill.');
  });

  it('names the parameter that the law cannot compute with', () => {
    const fault = faultOf(new LawInputError('stage.from', 'a day as YYYY-MM-DD'));
    expect(problemOf(fault, 'fr', 'request-1')).toMatchObject({
      status: 400,
      errors: [{ path: 'stage.from', code: 'law.input', message: 'Cette valeur ne permet pas de calcul\u00a0: corrigez-la.' }],
    });
    expect(problemOf(fault, 'en', 'request-1').errors?.[0]?.message).toMatch(/^Nothing can be computed/);
  });

  it('says as they are the words that belong to a fault', () => {
    const words = { fr: 'Le SMIC est de 12,31\u00a0€.', en: 'The SMIC is €12.31.' };
    const error = new Unlawful([{ path: 'payCents', code: 'pay-minimum', words }], 'offer.unlawful');
    expect(problemOf(faultOf(error), 'fr', 'request-1')).toMatchObject({
      status: 422,
      code: 'offer.unlawful',
      title: 'Contraire à une règle',
      errors: [{ path: 'payCents', code: 'pay-minimum', message: words.fr }],
    });
    expect(problemOf(faultOf(error), 'en', 'request-1').errors?.[0]?.message).toBe(words.en);
  });

  it('tells nothing of a fault of ours', () => {
    const problem = problemOf(faultOf(new Error('password=hunter2')), 'en', 'request-2');
    expect(JSON.stringify(problem)).not.toContain('hunter2');
    expect(problem.requestId).toBe('request-2');
  });
});
