import { beforeAll, describe, it } from '@jest/globals';
import {
  type Agreed,
  type AgreementCast,
  agreementCast,
  signatoriesOfAmendment,
  signatureToken,
  signedAgreement,
  signedByAll,
} from '../../../support/builders/agreements.js';
import { dayIn } from '../../../support/builders/days.js';
import { found } from '../../../support/found.js';
import { isWell, type Scene } from '../../page/scene.js';
import { Words } from '../../page/words.js';

const DESK = { language: 'en', scheme: 'dark' } as const;
const words = new Words('en');
const say = (key: string, values = {}) => words.say(`amendment:${key}`, values);
/** As a reader of this language types a day. */
const typed = (day: string): string => day.split('-').toReversed().join('/');

export function describeAmendments(scene: Scene): void {
  describe('an amendment, in English', () => {
    let cast: AgreementCast;

    beforeAll(async () => {
      cast = await agreementCast(scene.people);
    });

    const signed = async (lastName: string): Promise<Agreed> =>
      signedAgreement(scene.world, cast, await scene.people.student(cast.classId, { lastName }));

    it('goes from the company that asks for it to the last signature, and what was signed first stays beside it', async () => {
      const agreed = await signed('Morel');
      const host = await scene.as(cast.company, { ...DESK, width: 390 });
      await host.page.goto(`/entreprise/conventions/${agreed.id}`);
      await host.press(say('begin.act.host'));
      const asking = host.page.getByRole('dialog');
      await asking.getByRole('checkbox', { name: say('motive-choice.tutor'), exact: true }).check();
      await asking
        .getByRole('textbox', { name: words.from('amendment:begin.day') })
        .first()
        .fill(typed(dayIn(40)));
      await asking.getByRole('textbox', { name: words.from('amendment:begin.reason') }).fill('La tutrice change de service.');
      await isWell(host);
      await asking.getByRole('button', { name: say('begin.act.host') }).click();
      await host.reads(say('begin.done.host'));
      await host.reads(say('state.asked'));

      const office = await scene.as(cast.office, DESK);
      await office.page.goto(`/etablissement/conventions/${agreed.id}`);
      await office.reads('La tutrice change de service.');
      await office.press(say('accept.act'));
      await office.reads(say('accept.done'));

      await host.page.reload();
      await host.field(words.from('agreement-fields:tutorName')).fill('Paul Mercier');
      await host.reads(words.say('ui:kept.saved'));
      await host.field(words.from('agreement-fields:tutorEmail')).fill('paul@amidon.example');
      await isWell(host);
      await host.press(say('host.act'));
      await host.reads(say('host.done'));

      await office.page.reload();
      await office.reads('Paul Mercier');
      await office.press(say('fill.act'));
      await office.reads(say('fill.done'));
      await office.press(words.say('agreements:open.act'));
      const dialog = office.page.getByRole('dialog');
      await dialog.waitFor();
      for (const field of await dialog.getByRole('textbox').all()) await field.fill('Effectif vérifié avec l’entreprise.');
      await dialog.getByRole('button', { name: words.say('agreements:open.act') }).click();
      await office.reads(say('open.done'));

      const [{ id }] = (await scene.world.query('select id from amendment where agreement_id = $1', [agreed.id])) as [{ id: string }];
      const [seat] = await signatoriesOfAmendment(scene.world, id);
      const signer = await scene.visitor(DESK);
      await signer.page.goto(`/signature?token=${await signatureToken(scene.world, found(seat, 'a signatory'))}`);
      await signer.sees(new RegExp(words.say('signature:amendment', { number: 1 }).replace(/\s/g, '\\s')));
      await signedByAll(scene.world, () => signatoriesOfAmendment(scene.world, id));

      await office.page.reload();
      await office.reads(say('state.signed'));
      await office.reads(say('consolidated.original', { value: 'Élodie Carpentier' }));
      await office.reads(say('moved', { amendment: say('title', { number: 1 }), state: say('state.signed') }));
      await isWell(office);
      const student = await scene.as(agreed.student, { ...DESK, width: 390 });
      const [place] = await scene.world.query<{ id: string }>('select placement_id as id from agreement where id = $1', [agreed.id]);
      await student.page.goto(`/mes-places/${found(place, 'the place').id}`);
      await student.page.getByRole('heading', { name: say('title', { number: 1 }) }).waitFor();
    });

    it('waits for nobody where a place is interrupted, goes on and ends early', async () => {
      const agreed = await signed('Blanc');
      await scene.world.query(
        `update placement set state = 'active', start_on = $2, end_on = $3 where id = (select placement_id from agreement where id = $1)`,
        [agreed.id, dayIn(-10), dayIn(40)],
      );
      const office = await scene.as(cast.office, DESK);
      await office.page.goto(`/etablissement/conventions/${agreed.id}`);
      const dialog = office.page.getByRole('dialog');
      const note = async (kind: 'interruption' | 'early-end', reason: string) => {
        await office.press(say(`break.${kind}.act`));
        await dialog.getByRole('combobox').selectOption(reason);
        await dialog.getByRole('textbox', { name: words.from('amendment:break.words') }).fill('Le laboratoire est fermé.');
        await dialog.getByRole('button', { name: say(`break.${kind}.act`) }).click();
        await office.reads(say(`break.${kind}.done`));
      };
      await note('interruption', 'host_closed');
      await office.reads(say('break.title.interrupted'));
      await office.press(say('break.resumption.act'));
      await office.reads(say('break.resumption.done'));
      await note('early-end', 'ended_by_host');
      await office.page.getByRole('button', { name: say('break.early-end.act') }).waitFor({ state: 'detached' });
    });
  });
}
