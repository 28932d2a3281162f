import { describe, expect, it } from '@jest/globals';
import type { PublicProgramme } from '../../school/programmes/public/public-programmes.dto.js';
import { firstProgramme } from './first-programme.js';

const PROGRAMME: PublicProgramme = {
  id: '1',
  name: 'Bac pro <b>labo</b>',
  certification: { key: 'bac-pro-lcq', title: 'Bac pro Laboratoire contrôle qualité', level: 4 },
  kinds: ['pfmp'],
  school: { name: 'Lycée "de la Somme"', kind: 'lycee', communeName: 'Péronne', department: '80' },
  periods: [{ id: '2', kind: 'pfmp', startOn: '2027-01-11', endOn: '2027-02-05', weeks: 4 }],
  blocks: [],
};

describe('the page of a programme, before any script', () => {
  it.each([
    ['fr', 'PFMP', 'du 11 janvier au 5 février 2027, 4 semaines', 'Toutes les formations du campus'],
    ['en', 'PFMP', '11 January to 5 February 2027, 4 weeks', 'All programmes of the campus'],
  ] as const)('says when its students come, in %s', (locale, kind, days, all) => {
    const html = firstProgramme(PROGRAMME, locale).replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(html).toContain(`<dt>${kind}</dt><dd>${days}</dd>`);
    expect(html).toContain(`<a href="/formations">${all}</a>`);
  });

  it('lets no word of a school out of its tags', () => {
    const html = firstProgramme(PROGRAMME, 'fr');
    expect(html).toContain('<h1>Bac pro &lt;b&gt;labo&lt;/b&gt;</h1>');
    expect(html).toContain('Lycée &quot;de la Somme&quot;, Péronne (80)');
  });

  it('says the weeks of an alternance, and that no date is known yet', () => {
    const block = { from: '2027-09-06', to: '2027-09-24', at: 'company' as const };
    expect(firstProgramme({ ...PROGRAMME, periods: [], blocks: [block] }, 'en')).toContain('<dt>In the company</dt>');
    expect(firstProgramme({ ...PROGRAMME, periods: [] }, 'en')).toContain('The school has not given its periods yet.');
  });
});
