import { describe, expect, it } from '@jest/globals';
import { ApiProblem } from '../../api/problem.js';
import { applyProblem } from './apply-problem.js';

function fakeForm() {
  const form = {
    shown: {} as Record<string, unknown>,
    setErrors: (errors: Record<string, unknown>) => {
      form.shown = errors;
    },
  };
  return form;
}

describe('a refused form', () => {
  it('shows the first sentence at each field and every sentence in the summary', () => {
    const form = fakeForm();
    const problem = new ApiProblem(400, 'input.invalid', 'À corriger.', [
      { path: 'siret', code: 'siret.length', message: 'SIRET : 14 chiffres, vous en avez 13.' },
      { path: 'siret', code: 'siret.luhn', message: 'SIRET : la clé ne convient pas.' },
      { path: 'skills.0.ogr', code: 'skill.unknown', message: 'Compétence inconnue.' },
    ]);
    const summary = applyProblem(form, problem);
    expect(form.shown).toEqual({ siret: 'SIRET : 14 chiffres, vous en avez 13.', 'skills.0.ogr': 'Compétence inconnue.' });
    expect(summary).toHaveLength(3);
  });

  it('clears the fields when nothing is said about them', () => {
    const form = fakeForm();
    form.shown = { siret: 'old' };
    expect(applyProblem(form, new ApiProblem(409, 'offer.closed', 'Offre close.'))).toEqual([]);
    expect(form.shown).toEqual({});
  });
});
