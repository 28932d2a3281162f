import { beforeAll, describe, expect, it } from '@jest/globals';
import { type AgreementCast, agreementCast, signedByAll } from '../../../support/builders/agreements.js';
import { seatsOfContractAmendment, signedContract } from '../../../support/builders/contracts.js';
import { dayIn } from '../../../support/builders/days.js';
import { found } from '../../../support/found.js';
import { tokenFrom } from '../../../support/letters.js';
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

    it('goes from the training centre by the link of the employer to the OPCO, and the contract says the new master', async () => {
      const contract = await signedContract(scene.world, cast, await scene.people.student(cast.classId, { lastName: 'Morel' }));
      const office = await scene.as(cast.office);
      await office.page.goto(`/etablissement/contrats/${contract.id}`);
      await office.reads(say('none_contract'));
      const dialog = office.page.getByRole('dialog');
      await office.press(say('begin.act.school'));
      await dialog.getByRole('checkbox', { name: say('motive-choice.master'), exact: true }).check();
      await dialog
        .getByRole('textbox', { name: words.from('amendment:begin.day') })
        .first()
        .fill(typed(dayIn(60)));
      await dialog.getByRole('textbox', { name: words.from('amendment:begin.reason') }).fill('Élodie Carpentier change de service.');
      await dialog.getByRole('button', { name: say('begin.act.school') }).click();
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
      const [amendment] = await scene.world.query<{ id: string }>('select id from contract_amendment where contract_id = $1', [
        contract.id,
      ]);
      await signedByAll(scene.world, () => seatsOfContractAmendment(scene.world, found(amendment, 'the amendment').id));

      await office.page.reload();
      for (const act of ['file', 'register']) {
        await office.press(say(`filing.act.${act}`));
        await dialog.getByRole('button', { name: say(`filing.act.${act}`) }).click();
        await office.reads(say(`filing.done.${act}`));
        await dialog.waitFor({ state: 'detached' });
      }
      await office.reads(say('consolidated.original', { value: 'Élodie Carpentier' }));
      await isWell(office);
    });
  });
}
