import { beforeAll, describe, expect, it } from '@jest/globals';
import { sirenFrom, siretOf } from '../../../support/builders/siret.js';
import type { FakeDirectory } from '../../../support/directory/fake-directory.js';
import { companyAnswer, establishment, hiddenAnswer } from '../../../support/directory/recorded-answers.js';
import { receivesFocus } from '../../page/focus.js';
import type { Person } from '../../page/person.js';
import type { Scene } from '../../page/scene.js';
import { Words } from '../../page/words.js';

/** The last minutes of the nomenclature of 2008, and the first of that of 2025. */
const LAST_OF_NAF = '2026-12-31T23:58:00+01:00';
const FIRST_OF_NAF_2025 = '2027-01-01T00:02:00+01:00';
const PHONE = { width: 390 };
const words = new Words('fr');
const said = (key: string) => words.like(`ui:establishment.${key}`);

export function describeForms(scene: Scene, directory: () => FakeDirectory): void {
  describe('forms that a SIRET fills', () => {
    let count = 0;
    /** A number that was not asked for before. */
    const newSiret = () => {
      count += 1;
      return siretOf(sirenFrom(`85${String(count).padStart(6, '0')}0`), '0001');
    };
    const listed = (changes: Record<string, unknown> = {}, siret = newSiret()) => {
      directory().tell(siret, { body: companyAnswer([establishment(siret, changes)]) });
      return siret;
    };
    const siretOfCompany = async (companyId: string) =>
      (await scene.world.query<{ siret: string }>('select siret from company_site where company_id = $1', [companyId]))[0]?.siret ?? '';
    const value = (person: Person, key: string) => person.field(words.from(key)).inputValue();
    const street = ({ page }: Person) => page.locator('[autocomplete="street-address"]');
    const town = (person: Person) => person.list(words.from('account:company.commune')).inputValue();
    const codesOn = async ({ page }: Person, selector: string) =>
      (await page.locator(selector).allInnerTexts()).map((text) => (/2025/.test(text) ? 'naf2025' : 'naf'));

    describe('sign-up of a company', () => {
      let visitor: Person;
      const types = (siret: string) => visitor.field(words.from('account:company.siret')).fill(siret);

      beforeAll(async () => {
        visitor = await scene.visitor({ ...PHONE, stays: true });
        await visitor.page.clock.setFixedTime(LAST_OF_NAF);
        await visitor.page.goto('/inscription/entreprise');
        await visitor.sees(words.say('account:company.title'));
      });

      it('keeps what was typed, and takes the rest only when asked, by keyboard too, with a way back', async () => {
        expect(await codesOn(visitor, 'label:has-text("NAF")')).toEqual(['naf']);
        await street(visitor).fill('14 rue Neuve');
        await types(listed());
        await visitor.reads(said('differs.directory'));
        expect(await street(visitor).inputValue()).toBe('14 rue Neuve');
        expect(await value(visitor, 'account:company.name')).toBe('AMIDONS DE LA SELLE');
        const take = visitor.page.getByRole('button', { name: words.say('ui:establishment.take') });
        await visitor.page.keyboard.press('Tab');
        await receivesFocus(take);
        await visitor.page.keyboard.press('Enter');
        await take.waitFor({ state: 'detached' });
        await receivesFocus(visitor.page.getByRole('status').filter({ hasText: said('filled.directory') }));
        expect(await street(visitor).inputValue()).toBe('12 RUE DU MOULIN');
        await visitor.press(words.say('ui:establishment.undo'));
        await take.waitFor();
        expect(await street(visitor).inputValue()).toBe('14 rue Neuve');
        expect(await value(visitor, 'account:company.name')).toBe('');
        expect(await town(visitor)).toBe('');
        await street(visitor).fill('');
      });

      it('goes on by hand with a plain word when there is nothing to fill, and knows a verified company', async () => {
        await types(newSiret());
        await visitor.reads(said('unknown'));
        await types(listed({ etat_administratif: 'F' }));
        await visitor.reads(said('closed'));
        const [hidden, broken] = [newSiret(), newSiret()];
        directory().tell(hidden, { body: hiddenAnswer(hidden) });
        directory().tell(broken, { body: '{' });
        await types(hidden);
        await visitor.reads(said('hidden'));
        await types(broken);
        await visitor.reads(said('unreachable'));
        expect(await value(visitor, 'account:company.name')).toBe('');
        await types(await siretOfCompany((await scene.people.company('Sucrerie du Vermandois')).companyId));
        await visitor.reads(said('filled.seve'));
        expect(await value(visitor, 'account:company.name')).toBe('Sucrerie du Vermandois');
      });

      it('has its name, address, town and activity from the directory, and is sent with them', async () => {
        const siret = listed({ activite_principale_naf25: '10.62Y' });
        await types(siret.replace(/^(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 '));
        await visitor.page
          .getByRole('status')
          .filter({ hasText: said('filled.directory') })
          .waitFor();
        expect(await value(visitor, 'account:company.name')).toBe('AMIDONS DE LA SELLE');
        expect(await street(visitor).inputValue()).toBe('12 RUE DU MOULIN');
        expect(await town(visitor)).toBe('Amiens (80)');
        expect(await value(visitor, 'ui:naf.naf')).toBe('10.62Z');
        expect(await value(visitor, 'ui:naf.naf2025')).toBe('10.62Y');
        await visitor.field(words.from('account:company.name')).fill('Amidons de la Selle');
        await visitor.field(words.from('account:company.phone')).fill('03 22 45 67 89');
        await visitor.page.locator('[autocomplete="given-name"]').fill('Marc');
        await visitor.page.locator('[autocomplete="family-name"]').fill('Duhamel');
        const email = 'marc@amidons.example';
        await visitor.field(words.from('account:email')).fill(email);
        await visitor.press(words.say('account:sign-up.act'));
        await visitor.page.waitForURL('**/inscription/courriel');
        const [stored] = await scene.world.query(
          'select siret, company_name as name, address, commune_insee as commune, naf, naf_2025 as naf2025 from pending_sign_up where email = $1',
          [email],
        );
        expect(stored).toEqual({
          ...{ siret, name: 'Amidons de la Selle', address: '12 RUE DU MOULIN', commune: '80021', naf: '1062Z', naf2025: '1062Y' },
        });
      });
    });

    it('a site that a company adds has its address', async () => {
      const company = await scene.people.company('Féculerie des Trois Vallées');
      const person = await scene.as(company, PHONE);
      const siret = siretOf((await siretOfCompany(company.companyId)).slice(0, 9), '0002');
      listed({ nom_commercial: 'USINE DE NESLE', adresse: '3 RUE DES SUCRES 80190 NESLE', commune: '80585', code_postal: '80190' }, siret);
      await person.page.goto('/entreprise/sites');
      await person.press(words.say('company:sites.add'));
      const dialog = person.page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: /^SIRET/ }).fill(siret);
      await person.reads(said('filled.directory'));
      await dialog.getByRole('button', { name: words.say('company:sites.save') }).click();
      await dialog.waitFor({ state: 'detached' });
      const [stored] = await scene.world.query('select name, address, commune_insee as commune from company_site where siret = $1', [
        siret,
      ]);
      expect(stored).toEqual({ name: 'USINE DE NESLE', address: '3 RUE DES SUCRES', commune: '80585' });
    });

    it('a place found elsewhere has its host from the number', async () => {
      const student = await scene.people.student(await scene.people.classGroup(await scene.people.teacher()), { age: 19 });
      const pupil = await scene.as(student, PHONE);
      await pupil.page.goto('/mes-places/nouvelle');
      await pupil.field(words.from('declared-place:host.number')).fill(listed());
      await pupil.reads(said('filled.directory'));
      expect(await value(pupil, 'declared-place:host.name')).toBe('AMIDONS DE LA SELLE');
      expect(await street(pupil).inputValue()).toBe('12 RUE DU MOULIN, 80000 Amiens');
    });

    it('a company has its activity completed by the campus, whose words stay; the code in force comes first on each screen', async () => {
      const company = await scene.people.company('Chanvrière de Picardie');
      await scene.world.query(`update company set naf = '1041A', naf_2025 = null where id = $1`, [company.companyId]);
      listed({ activite_principale_naf25: '10.62Y' }, await siretOfCompany(company.companyId));
      const person = await scene.as(await scene.people.coordinator());
      const { page } = person;
      await page.clock.setFixedTime(FIRST_OF_NAF_2025);
      await page.goto('/coordination/entreprises?statut=toutes');
      const gap = page.getByRole('combobox', { name: words.say('companies:gap') });
      await gap.waitFor();
      expect((await gap.locator('option').allInnerTexts()).filter((text) => text.includes('NAF'))).toEqual([
        words.say('companies:gaps.naf', { version: words.say('ui:naf.naf2025') }),
      ]);
      await page.goto(`/coordination/entreprises/${company.companyId}/modifier`);
      await person.field(words.from('companies:edit.name')).waitFor();
      expect(await codesOn(person, 'label:has-text("NAF")')).toEqual(['naf2025', 'naf']);
      await person.press(words.say('ui:establishment.complete'));
      await receivesFocus(page.getByRole('status').filter({ hasText: words.from('ui:establishment.filled.directory') }));
      expect(await value(person, 'companies:edit.name')).toBe('Chanvrière de Picardie');
      expect(await value(person, 'ui:naf.naf2025')).toBe('10.62Y');
      await person.press(words.say('companies:edit.save'));
      await person.sees('Chanvrière de Picardie');
      await person.reads('10.62Y');
      expect(await codesOn(person, 'dt:has-text("NAF")')).toEqual(['naf2025', 'naf']);
    });
  });
}
