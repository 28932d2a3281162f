import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { People, type Person as Someone } from '../../support/builders/people.js';
import { sirenFrom, siretOf } from '../../support/builders/siret.js';
import { FakeDirectory } from '../../support/directory/fake-directory.js';
import { companyAnswer, establishment, hiddenAnswer } from '../../support/directory/recorded-answers.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { receivesFocus } from '../page/focus.js';
import { type Device, Person } from '../page/person.js';
import { Words } from '../page/words.js';

const READERS: [Locale, Device][] = [
  ['fr', { width: 390, scheme: 'light', language: 'fr' }],
  ['en', { width: 1280, scheme: 'dark', language: 'en' }],
];

let count = 0;
/** A number that the test before has not asked for. */
const newSiret = () => {
  count += 1;
  return siretOf(sirenFrom(`85${String(count).padStart(6, '0')}0`), '0001');
};

describe.each(READERS)('forms that a SIRET fills, in %s', (language, device) => {
  const words = new Words(language);
  const said = (key: string) => words.like(`ui:establishment.${key}`);
  let world: World;
  let browser: Browser;
  let people: People;
  let directory: FakeDirectory;
  const opened: Person[] = [];

  beforeAll(async () => {
    directory = await FakeDirectory.start();
    [world, browser] = await Promise.all([startWorld({ workers: 0, env: { COMPANY_DIRECTORY_URL: directory.url } }), launchChromium()]);
    people = new People(world);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
    await directory?.stop();
  });
  afterEach(async () => {
    for (const person of opened.splice(0)) {
      expect(person.faults).toEqual([]);
      await person.context.close();
    }
  });

  const visitor = async (): Promise<Person> => {
    const person = await Person.open(browser, world, device);
    opened.push(person);
    return person;
  };
  const as = async ({ client, accountId }: Someone): Promise<Person> => {
    await world.query('update account set locale = $1 where id = $2', [language, accountId]);
    const person = await visitor();
    await person.context.addCookies(client.cookiesFor());
    return person;
  };
  const clean = async ({ page }: Person) => {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(await words.foreignOn(page)).toEqual([]);
  };
  const listed = (changes: Record<string, unknown> = {}, siret = newSiret()) => {
    directory.tell(siret, { body: companyAnswer([establishment(siret, changes)]) });
    return siret;
  };
  const value = (person: Person, key: string) => person.field(words.from(key)).inputValue();
  const street = ({ page }: Person) => page.locator('[autocomplete="street-address"]');
  const town = (person: Person) => person.list(words.from('account:company.commune')).inputValue();

  describe('sign-up of a company', () => {
    const begins = async () => {
      const person = await visitor();
      await person.page.goto('/inscription/entreprise');
      await person.sees(words.say('account:company.title'));
      return person;
    };
    const types = (person: Person, siret: string) => person.field(words.from('account:company.siret')).fill(siret);

    it('has its name, address, town and activity from the directory, and says so', async () => {
      const person = await begins();
      const siret = listed({ activite_principale_naf25: '10.62Y' });
      await types(person, siret.replace(/^(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 '));
      const status = person.page.getByRole('status').filter({ hasText: said('filled.directory') });
      await status.waitFor();
      expect(await value(person, 'account:company.name')).toBe('AMIDONS DE LA SELLE');
      expect(await street(person).inputValue()).toBe('12 RUE DU MOULIN');
      expect(await town(person)).toBe('Amiens (80)');
      expect(await value(person, 'ui:naf.naf')).toBe('10.62Z');
      expect(await value(person, 'ui:naf.naf2025')).toBe('10.62Y');
      await clean(person);
      await person.field(words.from('account:company.name')).fill('Amidons de la Selle');
      await person.field(words.from('account:company.phone')).fill('03 22 45 67 89');
      await person.page.locator('[autocomplete="given-name"]').fill('Marc');
      await person.page.locator('[autocomplete="family-name"]').fill('Duhamel');
      const email = `marc.${language}@amidons.example`;
      await person.field(words.from('account:email')).fill(email);
      await person.press(words.say('account:sign-up.act'));
      await person.page.waitForURL('**/inscription/courriel');
      const [stored] = await world.query(
        'select siret, company_name as name, address, commune_insee as commune, naf, naf_2025 as naf2025 from pending_sign_up where email = $1',
        [email],
      );
      expect(stored).toEqual({
        ...{ siret, name: 'Amidons de la Selle', address: '12 RUE DU MOULIN', commune: '80021', naf: '1062Z', naf2025: '1062Y' },
      });
    });

    it('keeps what was typed, and takes the rest only when asked, by keyboard too, with a way back', async () => {
      const person = await begins();
      await street(person).fill('14 rue Neuve');
      await types(person, listed());
      await person.reads(said('differs.directory'));
      expect(await street(person).inputValue()).toBe('14 rue Neuve');
      expect(await value(person, 'account:company.name')).toBe('AMIDONS DE LA SELLE');
      await clean(person);
      const take = person.page.getByRole('button', { name: words.say('ui:establishment.take') });
      await person.page.keyboard.press('Tab');
      await receivesFocus(take);
      await person.page.keyboard.press('Enter');
      await take.waitFor({ state: 'detached' });
      await receivesFocus(person.page.getByRole('status').filter({ hasText: said('filled.directory') }));
      expect(await street(person).inputValue()).toBe('12 RUE DU MOULIN');
      await person.press(words.say('ui:establishment.undo'));
      await take.waitFor();
      expect(await street(person).inputValue()).toBe('14 rue Neuve');
      expect(await value(person, 'account:company.name')).toBe('');
      expect(await town(person)).toBe('');
    });

    it('follows the number that is mended, but for what was typed since', async () => {
      const person = await begins();
      await types(person, listed());
      await person.reads(said('filled.directory'));
      await person.field(words.from('account:company.name')).fill('Amidons');
      await types(
        person,
        listed({ adresse: '1 QUAI NORD 59140 DUNKERQUE', commune: '59183', code_postal: '59140', activite_principale: null }),
      );
      await person.reads(said('differs.directory'));
      expect(await value(person, 'account:company.name')).toBe('Amidons');
      expect(await street(person).inputValue()).toBe('1 QUAI NORD');
      expect(await town(person)).toBe('Dunkerque (59)');
      expect(await value(person, 'ui:naf.naf')).toBe('');
    });

    it('goes on by hand with a plain word when there is nothing to fill', async () => {
      const person = await begins();
      await types(person, newSiret());
      await person.reads(said('unknown'));
      await types(person, listed({ etat_administratif: 'F' }));
      await person.reads(said('closed'));
      const hidden = newSiret();
      directory.tell(hidden, { body: hiddenAnswer(hidden) });
      await types(person, hidden);
      await person.reads(said('hidden'));
      expect(await value(person, 'account:company.name')).toBe('');
      const broken = newSiret();
      directory.tell(broken, { body: '{' });
      await types(person, broken);
      await person.reads(said('unreachable'));
      await clean(person);
    });

    it('says what Sève itself knows of a verified company, and nothing of one that waits', async () => {
      const siretOfCompany = async (companyId: string) =>
        (await world.query<{ siret: string }>('select siret from company_site where company_id = $1', [companyId]))[0]?.siret ?? '';
      const person = await begins();
      const verified = await people.company('Sucrerie du Vermandois');
      await types(person, await siretOfCompany(verified.companyId));
      await person.reads(said('filled.seve'));
      expect(await value(person, 'account:company.name')).toBe('Sucrerie du Vermandois');
      const waiting = await people.company('Sucrerie en attente', 'pending');
      await types(person, await siretOfCompany(waiting.companyId));
      await person.reads(said('unknown'));
      expect(await value(person, 'account:company.name')).toBe('');
    });
  });

  it('a site that a company adds has its address', async () => {
    const company = await people.company('Féculerie des Trois Vallées');
    const person = await as(company);
    const [site] = await world.query<{ siret: string }>('select siret from company_site where company_id = $1', [company.companyId]);
    const siret = siretOf(site?.siret.slice(0, 9) ?? '', '0002');
    listed({ nom_commercial: 'USINE DE NESLE', adresse: '3 RUE DES SUCRES 80190 NESLE', commune: '80585', code_postal: '80190' }, siret);
    await person.page.goto('/entreprise/sites');
    await person.press(words.say('company:sites.add'));
    const dialog = person.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^SIRET/ }).fill(newSiret());
    await dialog.getByRole('textbox', { name: /^SIRET/ }).fill(siret);
    await person.reads(said('filled.directory'));
    await clean(person);
    await dialog.getByRole('button', { name: words.say('company:sites.save') }).click();
    await dialog.waitFor({ state: 'detached' });
    const [stored] = await world.query('select name, address, commune_insee as commune from company_site where siret = $1', [siret]);
    expect(stored).toEqual({ name: 'USINE DE NESLE', address: '3 RUE DES SUCRES', commune: '80585' });
  });

  it('a place found elsewhere has its host from the number, for a pupil and for the office', async () => {
    const teacher = await people.teacher();
    const classId = await people.classGroup(teacher);
    const student = await people.student(classId, { age: 19 });
    const siret = listed();
    const pupil = await as(student);
    await pupil.page.goto('/mes-places/nouvelle');
    await pupil.field(words.from('declared-place:host.number')).fill(siret);
    await pupil.reads(said('filled.directory'));
    expect(await value(pupil, 'declared-place:host.name')).toBe('AMIDONS DE LA SELLE');
    expect(await street(pupil).inputValue()).toBe('12 RUE DU MOULIN, 80000 Amiens');
    await clean(pupil);
    const office = await as(await people.office(teacher.schoolId));
    await office.page.goto(`/etablissement/places/nouvelle/${student.studentId}`);
    await office
      .field(words.from('declared-place:host.number'))
      .fill(listed({ adresse: 'ZI NORD 80190 NESLE', commune: '80585', code_postal: '80190' }));
    await office.reads(said('filled.directory'));
    expect(await street(office).inputValue()).toBe('ZI NORD, 80190 Nesle');
    await clean(office);
  });

  it('a company has its activity completed by the campus, whose words stay', async () => {
    const company = await people.company('Chanvrière de Picardie');
    const [site] = await world.query<{ siret: string }>('select siret from company_site where company_id = $1', [company.companyId]);
    listed({ activite_principale_naf25: '10.62Y' }, site?.siret);
    const person = await as(await people.coordinator());
    await person.page.goto(`/coordination/entreprises/${company.companyId}/modifier`);
    await person.press(words.say('ui:establishment.complete'));
    await person.reads(said('filled.directory'));
    await receivesFocus(person.page.getByRole('status').filter({ hasText: words.from('ui:establishment.filled.directory') }));
    expect(await value(person, 'companies:edit.name')).toBe('Chanvrière de Picardie');
    expect(await value(person, 'ui:naf.naf2025')).toBe('10.62Y');
    await clean(person);
    await person.press(words.say('companies:edit.save'));
    await person.sees('Chanvrière de Picardie');
    await person.reads('10.62Y');
  });

  it.each([
    { instant: '2026-12-31T23:58:00+01:00', first: 'naf', second: 'naf2025' },
    { instant: '2027-01-01T00:02:00+01:00', first: 'naf2025', second: 'naf' },
  ])('the activity code in force comes first on the screens at $instant', async ({ instant, first, second }) => {
    const company = await people.company('Huilerie de la Somme');
    await world.query(`update company set naf = '1041A', naf_2025 = '1041Y' where id = $1`, [company.companyId]);
    const person = await as(await people.coordinator());
    await person.page.clock.setFixedTime(instant);
    const shown = async (selector: string) => {
      const texts = await person.page.locator(selector).allInnerTexts();
      return texts.map((text) => (/2025/.test(text) ? 'naf2025' : 'naf'));
    };
    await person.page.goto(`/coordination/entreprises/${company.companyId}`);
    await person.sees('Huilerie de la Somme');
    expect(await shown('dt:has-text("NAF")')).toEqual([first, second]);
    await person.page.goto(`/coordination/entreprises/${company.companyId}/modifier`);
    await person.field(words.from('companies:edit.name')).waitFor();
    expect(await shown('label:has-text("NAF")')).toEqual([first, second]);
    await person.page.goto('/coordination/entreprises?statut=toutes');
    const gap = person.page.getByRole('combobox', { name: words.say('companies:gap') });
    await gap.waitFor();
    const options = await gap.locator('option').allInnerTexts();
    const expected = [words.say('companies:gaps.naf', { version: words.say(`ui:naf.${first}`) })];
    if (first === 'naf') expected.push(words.say('companies:gaps.naf2025'));
    expect(options.filter((text) => text.includes('NAF'))).toEqual(expected);
    const stranger = await visitor();
    await stranger.page.clock.setFixedTime(instant);
    await stranger.page.goto('/inscription/entreprise');
    await stranger.sees(words.say('account:company.title'));
    const labels = await stranger.page.locator('label:has-text("NAF")').allInnerTexts();
    expect(labels.map((text) => (/2025/.test(text) ? 'naf2025' : 'naf'))).toEqual([first]);
  });
});
