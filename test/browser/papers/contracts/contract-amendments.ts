import { beforeAll, describe, expect, it } from '@jest/globals';
import { type AgreementCast, agreementCast, type Seated, signedByAll } from '../../../support/builders/agreements.js';
import { type Contracted, signedContract } from '../../../support/builders/contracts.js';
import { dayIn } from '../../../support/builders/days.js';
import { tokenFrom } from '../../../support/letters.js';
import type { Person } from '../../page/person.js';
import { isWell, type Scene } from '../../page/scene.js';
import { Words } from '../../page/words.js';

const PHONE = { width: 390 };
const words = new Words('fr');
const say = (key: string, values = {}) => words.say(`amendment:${key}`, values);
const field = (name: string) => words.from(`contract-fields:${name}`);
/** As a reader types a day. */
const typed = (day: string): string => day.split('-').toReversed().join('/');

export function describeContractAmendments(scene: Scene): void {
  describe('an amendment of a contract', () => {
    let cast: AgreementCast;

    beforeAll(async () => {
      cast = await agreementCast(scene.people);
    });

    const signed = async (lastName: string): Promise<Contracted> =>
      signedContract(scene.world, cast, await scene.people.student(cast.classId, { lastName }));
    const seats = ({ id }: Contracted): Promise<Seated[]> =>
      scene.world.query<Seated>(
        `select signatory.id, role, name, email, signatory.state from signatory join paper_version version on version.id = version_id
         where contract_amendment_id = (select id from contract_amendment where contract_id = $1 order by number desc limit 1)
         order by "order", role, signatory.created_at`,
        [id],
      );
    const begin = async ({ page }: Person, act: string, motive: string, reason: string) => {
      await page.getByRole('button', { name: act }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('checkbox', { name: say(`motive-choice.${motive}`), exact: true }).check();
      await dialog
        .getByRole('textbox', { name: words.from('amendment:begin.day') })
        .first()
        .fill(typed(dayIn(60)));
      await dialog.getByRole('textbox', { name: words.from('amendment:begin.reason') }).fill(reason);
      await dialog.getByRole('button', { name: act }).click();
    };

    it('goes from the training centre by the link of the employer to the OPCO, and the contract says the new master', async () => {
      const contract = await signed('Morel');
      const office = await scene.as(cast.office);
      await office.page.goto(`/etablissement/contrats/${contract.id}`);
      await office.reads(say('none_contract'));
      await begin(office, say('begin.act.school'), 'master', 'Élodie Carpentier change de service.');
      await office.reads(say('begin.done.school'));
      await office.reads(say('wait-host_contract'));

      const employer = await scene.visitor(PHONE);
      await employer.page.goto(`/contrat?token=${await tokenFrom(scene.world, 'contract-amendment-fill', cast.company.email)}`);
      await employer.field(field('masterName')).fill('Paul Mercier');
      await employer.field(field('masterEmail')).fill('paul.mercier@amidon.example');
      await employer.reads(words.say('ui:kept.saved'));
      expect(await employer.page.getByRole('textbox', { name: field('siret') }).count()).toBe(0);
      await isWell(employer);
      await employer.press(say('host.act'));
      await employer.reads(say('host.done_contract'));

      await office.page.reload();
      await office.reads('Paul Mercier');
      await office.press(say('back.act_contract'));
      const dialog = office.page.getByRole('dialog');
      await dialog.getByRole('textbox').fill('Dites aussi son métier actuel.');
      await dialog.getByRole('button', { name: say('back.act_contract') }).click();
      await office.reads(say('back.done_contract'));
      await employer.page.reload();
      await employer.reads('Dites aussi son métier actuel.');
      await employer.field(field('masterJob')).first().fill('Chef d’atelier');
      await employer.press(say('host.act'));
      await employer.reads(say('host.done_contract'));

      await office.page.reload();
      await office.press(say('fill.act'));
      await office.reads(say('fill.done'));
      await office.press(say('paper.show'));
      await office.page.getByText('Paul Mercier').nth(1).waitFor();
      await office.press(words.say('agreements:open.act'));
      await dialog.getByRole('button', { name: words.say('agreements:open.act') }).click();
      await office.reads(say('open.done'));
      await signedByAll(scene.world, () => seats(contract));

      await office.page.reload();
      for (const act of ['file', 'register']) {
        await office.press(say(`filing.act.${act}`));
        await dialog.getByRole('button', { name: say(`filing.act.${act}`) }).click();
        await office.reads(say(`filing.done.${act}`));
        await dialog.waitFor({ state: 'detached' });
      }
      await office.reads(say('consolidated.original', { value: 'Élodie Carpentier' }));
      await isWell(office);
      const student = await scene.as(contract.student, PHONE);
      await student.page.goto(`/mes-places/${contract.placementId}`);
      await student.page.getByRole('heading', { name: say('title', { number: 1 }) }).waitFor();
      await student.reads('Paul Mercier');
    });

    it('is begun and filled at once by an employer with an account', async () => {
      const contract = await signed('Blanc');
      const employer = await scene.as(cast.company);
      await employer.page.goto(`/entreprise/contrats/${contract.id}`);
      await begin(employer, say('begin.act.host_contract'), 'workplace', 'Le laboratoire déménage.');
      await employer.reads(say('begin.done.host_contract'));
      await employer.field(field('address')).fill('9 quai du Port, 80100 Abbeville');
      await employer.press(say('host.act'));
      await employer.reads(say('host.done_contract'));
    });
  });
}
