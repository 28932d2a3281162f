import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import {
  type Agreed,
  type AgreementCast,
  agreementCast,
  begunAgreement,
  hostPart,
  schoolPart,
} from '../../../support/builders/agreements.js';
import { dayIn } from '../../../support/builders/days.js';
import type { Client } from '../../../support/client.js';
import { pagePhoto } from '../../../support/scanned.js';
import type { Person } from '../../page/person.js';
import { isWell, type Scene } from '../../page/scene.js';
import { Words } from '../../page/words.js';

const words = new Words('fr');
const say = (key: string) => words.say(`agreements:${key}`);
const sign = (key: string) => words.say(`signatories:${key}`);
const TEACHERS_PHONE = { width: 390, scheme: 'dark', stays: true } as const;

export function describeSchoolAgreement(scene: Scene): void {
  describe('an agreement at its school', () => {
    let cast: AgreementCast;
    let agreed: Agreed;
    let office: Person;
    let teacher: Person;

    beforeAll(async () => {
      cast = await agreementCast(scene.people);
      agreed = await begun('Lefort');
      office = await scene.as(cast.office, { stays: true });
      teacher = await scene.as(cast.teacher, TEACHERS_PHONE);
    });

    const begun = async (lastName: string): Promise<Agreed> =>
      begunAgreement(scene.world, cast, await scene.people.student(cast.classId, { lastName }));
    async function save(client: Client, address: string, party: 'host' | 'school', content: object): Promise<void> {
      const { body } = await client.get<Record<typeof party, { version: number }>>(address);
      const { status } = await client.put(`${address}/part`, { version: body[party].version, content });
      expect(status).toBe(200);
    }
    const hostFills = async (content: object): Promise<void> => {
      const address = `/api/company/agreements/${agreed.id}`;
      await save(cast.company.client, address, 'host', content);
      expect((await cast.company.client.post(`${address}/part/completion`)).status).toBe(204);
    };
    const schoolFills = (content: object) => save(cast.office.client, `/api/school-agreements/${agreed.id}`, 'school', content);
    const field = (name: string) => office.field(words.from(`agreement-fields:${name}`));
    const opens = async (person: Person) => {
      await person.page.goto('/etablissement/conventions');
      await person.sees(say('title'));
      await person.page.getByRole('link', { name: 'Inès Lefort' }).click();
      await person.sees(/Lefort/);
    };
    const dialog = ({ page }: Person) => page.getByRole('dialog');

    it('is completed by the office, led to the field that is missing, with the words of both where two write at once', async () => {
      const { skills: _, ...rest } = schoolPart();
      await hostFills(hostPart());
      await schoolFills(rest);
      await opens(office);
      await office.follow(words.say('agreement-fields:skills'));
      await office.page.keyboard.type('Conduire un dosage.');
      await office.reads(words.say('ui:kept.saved'));
      await schoolFills({ ...rest, skills: 'Conduire un dosage.', followUp: 'Une visite.' });
      await field('followUp').fill('Deux visites.');
      await office.reads(say('moved.title'));
      await office.reads(/Une visite\./);
      await isWell(office);
      await office.press(say('moved.keep'));
      await office.page.getByRole('button', { name: say('moved.keep') }).waitFor({ state: 'detached' });
      await office.reads(words.say('ui:kept.saved'));
      await office.page.reload();
      expect(await field('followUp').inputValue()).toBe('Deux visites.');
      expect(await field('skills').inputValue()).toBe('Conduire un dosage.');
      await office.press(say('fill.act'));
      await office.reads(say('fill.done'));
    });

    it('goes back to the company with a remark of the teacher, who then reads what has changed, and validates', async () => {
      await opens(teacher);
      await teacher.page
        .getByRole('button', { name: say('ask.title.host') })
        .first()
        .click();
      await dialog(teacher).getByLabel(words.from('agreements:ask.field')).selectOption('activities');
      await dialog(teacher).getByRole('textbox').fill('Trop près du poste d’un salarié.');
      await isWell(teacher);
      await dialog(teacher)
        .getByRole('button', { name: say('ask.verb_one') })
        .click();
      await teacher.reads(say('ask.done.host'));
      await teacher.reads('Trop près du poste d’un salarié.');
      await hostFills(hostPart({ activities: 'Observer, puis doser avec la tutrice.' }));
      await cast.office.client.post(`/api/school-agreements/${agreed.id}/part/completion`);
      await teacher.page.reload();
      await teacher.page.getByRole('heading', { name: words.from('agreements:changes.title_other') }).waitFor();
      await isWell(teacher);
      await teacher.press(say('changes.read'));
      await teacher.reads(say('changes.done'));
      await teacher.page.getByRole('button', { name: say('changes.read') }).waitFor({ state: 'detached' });
      await teacher.press(say('validate.act'));
      await teacher.reads(say('validate.done'));
    });

    it('is sent for signature after a warning is confirmed; an address is corrected, a signature whose time is over asked again, a paper filed, the version withdrawn', async () => {
      // As of a part that was complete before hosts were asked: the school is warned of a headcount that is not known.
      await scene.world.query('delete from host_answer where placement_id = (select placement_id from agreement where id = $1)', [
        agreed.id,
      ]);
      await office.page.reload();
      await office.press(say('paper.show'));
      await office.page.getByRole('article').getByText('Convention de stage').first().waitFor();
      await office.press(say('open.act'));
      await dialog(office).getByRole('textbox').first().waitFor();
      for (const words of await dialog(office).getByRole('textbox').all()) await words.fill('Effectif vérifié avec l’entreprise.');
      await isWell(office);
      await dialog(office)
        .getByRole('button', { name: say('open.act') })
        .click();
      await office.reads(say('open.done'));
      await office.page.getByRole('heading', { name: sign('title'), level: 2 }).waitFor();

      const actFor = (name: string) =>
        office.page.getByRole('button', { name: sign('act') + words.say('signatories:act-for', { name }) }).click();
      const choose = (key: string) => office.page.getByRole('menuitem', { name: sign(key) }).click();
      // The student has no address; the school tells her itself.
      await scene.world.query(
        `update signatory set email = null where role = 'student' and version_id in (select id from paper_version where agreement_id = $1)`,
        [agreed.id],
      );
      await scene.world.query(
        `update signatory set state = 'expired' where role = 'host' and version_id in (select id from paper_version where agreement_id = $1)`,
        [agreed.id],
      );
      await actFor('Élodie Carpentier');
      await choose('address.act');
      await dialog(office)
        .getByRole('textbox', { name: words.from('signatories:address.email') })
        .fill('elodie@amidon.example');
      await dialog(office)
        .getByRole('textbox', { name: words.from('signatories:address.reason') })
        .fill('Une lettre manquait.');
      await dialog(office)
        .getByRole('button', { name: sign('address.verb') })
        .click();
      await office.reads('elodie@amidon.example');
      await actFor('Marc Dubois');
      await choose('renew.act');
      await office.reads(words.say('signatories:renew.done', { name: 'Marc Dubois' }));

      await actFor('Inès Lefort');
      await choose('scan.act');
      await dialog(office)
        .locator('input[type=file]')
        .last()
        .setInputFiles({ name: 'page.png', mimeType: 'image/png', buffer: await pagePhoto() });
      await dialog(office).getByAltText(sign('scan.photo')).waitFor();
      await dialog(office)
        .getByRole('heading', { name: sign('tell-by-hand.title_one') })
        .waitFor();
      await isWell(office);
      await dialog(office)
        .getByRole('button', { name: sign('scan.confirm') })
        .click();
      await office.reads(words.like('signatories:scan.done_one'));
      await dialog(office).waitFor({ state: 'detached' });
      await office.reads(words.say('signatories:signed_one', { count: 1, of: 5 }));
      await isWell(office);

      await office.press(sign('withdraw.act'));
      await dialog(office).getByRole('textbox').fill('Une date a changé chez l’entreprise.');
      await dialog(office)
        .getByRole('button', { name: sign('withdraw.act') })
        .click();
      await office.reads(sign('withdraw.done'));
      await office.reads('Une date a changé chez l’entreprise.');
    });

    it('is begun by hand for a confirmed place that has none', async () => {
      const [{ studentId }, id] = [await scene.people.student(cast.classId, { lastName: 'Carlier' }), uuid()];
      await scene.world.query(
        `insert into placement (id, student_id, source, state, kind, start_on, end_on, host_name, contact_email)
         values ($1, $2, 'declared', 'agreed', 'internship', $3, $4, 'Moulins de la Somme', 'accueil@moulin.example')`,
        [id, studentId, dayIn(130), dayIn(160)],
      );
      await office.page.goto(`/etablissement/places/${id}`);
      await office.sees(/Carlier/);
      await office.press(say('begin.act'));
      await office.page.waitForURL(/\/etablissement\/conventions\/.+/);
      await office.reads(say('begin.done'));
      await office.reads('Moulins de la Somme');
    });

    it('shows the student who acts, and keeps whom to call', async () => {
      const [row] = await scene.world.query<{ id: string }>('select placement_id as id from agreement where id = $1', [agreed.id]);
      const student = await scene.as(agreed.student, { width: 390 });
      await student.page.goto(`/mes-places/${row?.id}`);
      await student.page.getByRole('heading', { name: words.say('place:next') }).waitFor();
      await student.field(words.from('agreement-fields:emergencyName')).fill('Claire Marchand');
      await student.press(words.say('agreement:student.save'));
      await student.reads(words.say('agreement:student.saved'));
    });

    describe('for a whole group', () => {
      const group = (key: string) => words.say(`agreement-group:${key}`);
      const typed = (civil: string) => civil.split('-').toReversed().join('/');

      it('is begun for several at once, with one line that cannot be; what is typed is kept', async () => {
        const own = await agreementCast(scene.people);
        for (const lastName of ['Nom 01', 'Nom 02', 'Nom 03']) await scene.people.student(own.classId, { lastName });
        const taken = await scene.people.student(own.classId, { lastName: 'Placée' });
        await own.office.client.post(`/api/school-places/students/${taken.studentId}`, {
          ...{ hostName: 'Autre accueil', kind: 'observation', startOn: dayIn(31), endOn: dayIn(33), weeklyMinutes: 2_100, hazards: [] },
        });
        const person = await scene.as(own.office, { width: 390 });
        const { page } = person;
        const place = (key: string) => words.from(`declared-place:${key}`);
        await page.goto('/etablissement/conventions');
        await person.follow(group('link'));
        await person.sees(group('title'));
        await page.getByLabel(words.from('agreement-group:students.class')).selectOption({ index: 1 });
        await person.press(words.from('agreement-group:students.all_other', { count: 4 }));
        await person.field(place('host.name')).fill('Moulin de la Somme');
        await person.field(place('host.contact')).fill('accueil@moulin.example');
        await page.getByRole('combobox', { name: place('place.kind') }).click();
        await page.getByRole('option', { name: words.say('ui:offer.kind.observation') }).click();
        await person.field(place('place.start')).fill(typed(dayIn(30)));
        await person.field(place('place.end')).fill(typed(dayIn(34)));
        await page.getByRole('radio', { name: words.say('declared-place:hazards.no') }).check();
        await person.field(words.from('agreement-group:confirmed.on')).fill(typed(dayIn(-1)));
        await page.reload();
        await person.sees(group('title'));
        expect(await person.field(place('host.name')).inputValue()).toBe('Moulin de la Somme');
        await person.press(group('check'));
        await page.getByRole('heading', { name: group('found.title') }).waitFor();
        await isWell(person);
        expect(await page.getByText(group('outcome.refused'), { exact: true }).count()).toBe(1);
        await person.press(words.from('agreement-group:create_other', { count: 3 }));
        await person.sees(group('done.title'));
        expect(await page.getByText(group('outcome.created'), { exact: true }).count()).toBe(3);
        await person.follow('Inès Nom 02');
        await person.sees(/Nom 02/);
      });
    });

    it('has texts that its school writes once: a field that does not exist is named, and they are tried on a real agreement', async () => {
      const texts = (key: string) => words.say(`agreement-texts:${key}`);
      await office.page.goto('/etablissement/conventions');
      await office.follow(texts('link'));
      await office.sees(texts('title'));
      await field('clauses').fill('Chez {entreprise}, {nir}.');
      await office.press(texts('save'));
      await office.reads(/\{nir\}/);
      await field('clauses').fill('Chez {entreprise}, du {debut} au {fin}.');
      await office.press(texts('preview.page'));
      await office.reads(/Chez .+, du \d/);
      await office.press(texts('save'));
      await office.reads(texts('saved'));
    });
  });
}
