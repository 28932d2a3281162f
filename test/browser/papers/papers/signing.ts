import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SignatoryRole } from '@seve/domain';
import {
  type AgreementCast,
  agreementCast,
  agreementToSign,
  hostPart,
  type Seated,
  schoolPart,
  seatOf,
  signatoriesOf,
  signatureCode,
  signatureToken,
  signedByCode,
} from '../../../support/builders/agreements.js';
import { confirmGuardian } from '../../../support/builders/guardians.js';
import { found } from '../../../support/found.js';
import { tokenFrom } from '../../../support/letters.js';
import { letterLink } from '../../page/letters.js';
import type { Device, Person } from '../../page/person.js';
import { isWell, type Scene } from '../../page/scene.js';
import { Words } from '../../page/words.js';

const PHONE: Device = { width: 390 };
const FR = new Words('fr');
const PAPER = FR.say('signature:paper.internship');

export function describeSigning(scene: Scene): void {
  describe('the page on which a signatory signs', () => {
    let cast: AgreementCast;

    beforeAll(async () => {
      cast = await agreementCast(scene.people);
    });

    const toSign = async (lastName: string) => {
      const { agreed, seats } = await agreementToSign(scene.world, cast, await scene.people.student(cast.classId, { lastName }));
      return { id: agreed.id, seats };
    };
    /** The page of a link of this signatory. */
    const open = async (seat: Seated, device: Device = PHONE): Promise<Person> => {
      const person = await scene.visitor(device);
      await person.page.goto(`/signature?token=${await signatureToken(scene.world, seat)}`);
      await person.sees(FR.say('signature:title.to-sign', { paper: PAPER }));
      return person;
    };

    /** Requests the code in the open dialog and types it. */
    const typeCode = async ({ page }: Person, seat: Seated) => {
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: FR.say('signature:code.act') }).click();
      await dialog.getByText(FR.like('signature:code.sent.email')).waitFor();
      await dialog.getByLabel(FR.from('signature:code.label')).fill(await signatureCode(scene.world, seat));
    };

    it('is read and signed with a typed name on a phone after five wrong codes, and tells who is waited for until the file is sealed', async () => {
      const { id, seats } = await toSign('Vasseur');
      const tutor = seatOf(seats, 'tutor');
      const person = await open(tutor);
      const { page } = person;
      const sign = () => person.press(FR.like('signature:sign.act'));
      expect(await page.getByRole('button', { name: FR.say('signature:delegate.act') }).count()).toBe(0);
      await page.getByRole('heading', { name: /Article 1\. Objet/ }).waitFor();
      await person.press(FR.say('signature:read.fold'));
      expect(await page.getByText(/met en pratique ce que/).isVisible()).toBe(false);
      await person.press(FR.say('signature:read.unfold'));
      await person.follow(FR.say('signature:read.to-sign'));
      await sign();
      await page.getByRole('alert').waitFor();
      for (const fault of ['code', 'name', 'consent'] as const) await person.reads(FR.say(`signature:fault.${fault}`));
      await isWell(person);

      const code = person.field(FR.from('signature:code.label'));
      await person.press(FR.say('signature:code.act'));
      await page.getByText(FR.like('signature:code.sent.email')).waitFor();
      const right = await signatureCode(scene.world, tutor);
      await person.field(FR.from('signature:mark.name')).fill('Élodie Carpentier');
      await page.getByRole('checkbox', { name: /J’ai lu ce document en entier/ }).check();
      for (let tries = 0; tries < 5; tries += 1) {
        await code.fill(right === '000000' ? '111111' : '000000');
        await sign();
        await person.reads('Ce code n’est pas le bon. Vérifiez le dernier code reçu.');
      }
      await code.fill(right);
      await sign();
      await person.reads(FR.say('signature:code.over'));
      expect(await person.field(FR.from('signature:mark.name')).inputValue()).toBe('Élodie Carpentier');
      await person.press(FR.say('signature:code.again'));
      await page.getByText(FR.like('signature:code.sent.email')).waitFor();
      await code.fill(await signatureCode(scene.world, tutor));
      await sign();
      await person.sees(FR.say('signature:title.signed'));
      await page.getByText(/Marc Dubois \(entreprise\)/).waitFor();
      await isWell(person);

      for (const role of ['host', 'student', 'referent'] as const) await signedByCode(scene.world, seatOf(seats, role));
      await signedByCode(scene.world, seatOf(await signatoriesOf(scene.world, id), 'school'));
      await scene.world.addWorker().ready();
      await scene.world.settled();
      await page.reload();
      await person.sees(FR.say('signature:title.sealed'));
      const [file] = await Promise.all([page.waitForEvent('download'), person.press(FR.say('signature:file.sealed'))]);
      expect(file.suggestedFilename()).toMatch(/^convention-de-/);
      await person.follow(FR.say('signature:next.verify'));
      await person.sees(FR.say('verification:title'));
      const office = await scene.as(cast.office);
      await office.page.goto(`/etablissement/conventions/${id}`);
      await office.reads(FR.like('signatories:versions.sealed'));
    });

    it('is opened by the link of the letter, and takes a refusal with its reason, which the school reads: the links open nothing, and a new one is asked for', async () => {
      const { id, seats } = await toSign('Thomas');
      const tutor = seatOf(seats, 'tutor');
      await scene.world.settled();
      await scene.world.worker.stop();
      const person = await scene.visitor(PHONE);
      await person.page.goto(letterLink(scene.world, tutor.email ?? '', '/signature'));
      await person.sees(FR.say('signature:title.to-sign', { paper: PAPER }));
      await person.page.getByText(`${tutor.name} (vous)`).waitFor();
      await person.press(FR.say('signature:refuse.act'));
      const dialog = person.page.getByRole('dialog');
      await person.field(FR.from('signature:refuse.label')).fill('Les horaires ne sont pas ceux du site.');
      await typeCode(person, tutor);
      await dialog.getByRole('button', { name: FR.say('signature:refuse.act') }).click();
      await person.sees(FR.say('signature:title.refused'));
      await person.page.locator('h1:focus').waitFor();
      await person.page.reload();
      await person.sees(FR.say('signature:dead.title'));
      await person.press(FR.say('signature:dead.act'));
      await person.page.getByRole('heading', { name: FR.say('signature:dead.sent-title') }).waitFor();
      const office = await scene.as(cast.office);
      await office.page.goto(`/etablissement/conventions/${id}`);
      await office.reads(/a refusé de signer/);
      await office.reads('Les horaires ne sont pas ceux du site.');
      const moved = { name: tutor.name, role: FR.say('signatories:role.agreement.tutor') };
      await office.reads(FR.say('signatories:refused-version.moved', moved));
      const host = await scene.as(cast.company, PHONE);
      await host.page.goto(`/entreprise/conventions/${id}`);
      await host.reads(/a refusé de signer/);
      await isWell(host);
      await isWell(office);
    });

    it('hands the signature of the company on to a person with power to sign, who draws a name', async () => {
      const { seats } = await toSign('Petit');
      const person = await open(seatOf(seats, 'host'));
      await person.press(FR.say('signature:delegate.act'));
      const dialog = person.page.getByRole('dialog');
      const send = () => dialog.getByRole('button', { name: FR.say('signature:delegate.verb') }).click();
      await send();
      await person.reads(FR.say('signature:delegate.fault.power'));
      await person.field(FR.from('signature:delegate.name')).fill('Zoé Petit');
      await person.field(FR.from('signature:delegate.email')).fill('zoe.petit@amidon.example');
      await dialog.getByRole('checkbox').check();
      await typeCode(person, seatOf(seats, 'host'));
      await isWell(person);
      await send();
      await person.sees(FR.say('signature:title.delegated'));

      const zoe = await scene.visitor();
      const { page } = zoe;
      const sign = () => zoe.press(FR.like('signature:sign.act'));
      await page.goto(`/signature?token=${await tokenFrom(scene.world, 'agreement-delegated', 'zoe.petit@amidon.example')}`);
      await page.getByText('Zoé Petit (vous)').waitFor();
      await zoe.press(FR.say('signature:code.act'));
      await page.getByText(FR.like('signature:code.sent.email')).waitFor();
      const delegate = found(
        (await signatoriesOfVersionOf(seats)).find(({ name }) => name === 'Zoé Petit'),
        'the delegate',
      );
      await zoe.field(FR.from('signature:code.label')).fill(await signatureCode(scene.world, delegate));
      await page.getByRole('radio', { name: FR.say('signature:mark.drawn') }).check();
      await page.getByRole('checkbox', { name: /J’ai lu ce document en entier/ }).check();
      await sign();
      await zoe.reads(FR.say('signature:fault.drawing'));
      await draw(zoe);
      await draw(zoe, 0.6);
      await page.getByRole('img', { name: FR.any('signature:drawing.strokes') }).waitFor();
      await zoe.press(FR.say('signature:drawing.undo'));
      await isWell(zoe);
      await sign();
      await zoe.sees(FR.say('signature:title.signed'));
      const [row] = await scene.world.query<{ evidence: Record<string, string> }>(
        "select evidence from signature_event where signatory_id = $1 and kind = 'signed'",
        [delegate.id],
      );
      expect(row?.evidence).toMatchObject({ name: 'Zoé Petit', mark: 'drawn' });
      expect(row?.evidence.drawing).toMatch(/^M\d+ \d+( L\d+ \d+)+$/);
    });

    it.each([
      { on: 'a phone', device: PHONE, lastName: 'Caron' },
      { on: 'a desktop', device: {}, lastName: 'Dupuis' },
    ])('is reached by each from the own home, without a letter, on $on, as is the signed paper', async ({ device, lastName }) => {
      const { people, world } = scene;
      const minor = await people.student(cast.classId, { lastName, age: 17 });
      const email = `claire.${minor.studentId}@famille.example`;
      await minor.client.put('/api/student/guardian', { firstName: 'Claire', lastName: 'Lefèbvre', email });
      await confirmGuardian(cast.teacher.client, cast.classId, minor.studentId);
      const page = `/responsable?token=${await tokenFrom(world, 'guardian-page', email)}`;
      const tutor = await people.member(cast.company.companyId, 'company_recruiter');
      await world.query(`update membership set role = 'tutor' where account_id = $1`, [tutor.accountId]);
      const { agreed, seats } = await agreementToSign(world, cast, minor, {
        host: hostPart({ hazards: [], signatoryEmail: cast.company.email, tutorEmail: tutor.email }),
        school: schoolPart({ referentEmail: cast.teacher.email, signatoryEmail: cast.office.email }),
      });
      const homes = { student: minor, host: cast.company, tutor, referent: cast.teacher, school: cast.office } as const;
      const atHome = async (role: SignatoryRole): Promise<Person> => {
        const person = role === 'guardian' ? await scene.visitor(device) : await scene.as(homes[role], device);
        await person.page.goto(role === 'guardian' ? page : '/');
        return person;
      };
      for (const role of ['student', 'guardian', 'host', 'tutor', 'referent', 'school'] as const) {
        const person = await atHome(role);
        const act = person.page.getByRole('button', { name: /^Lire et signer/ }).first();
        await act.waitFor();
        await isWell(person);
        await act.click();
        await person.sees(FR.say('signature:title.to-sign', { paper: PAPER }));
        await person.page.getByText(new RegExp(lastName)).first().waitFor();
        await signedByCode(world, seatOf(role === 'school' ? await signatoriesOf(world, agreed.id) : seats, role));
      }
      const worker = world.addWorker();
      await worker.ready();
      await world.settled();
      await worker.stop();
      for (const role of ['tutor', 'guardian'] as const) {
        const person = await atHome(role);
        await person.page.getByText(FR.say('agreement:signed.by-all')).first().waitFor();
        await isWell(person);
      }
    });

    /** Those of the version in which these people sign, delegates too. */
    const signatoriesOfVersionOf = ([first]: readonly Seated[]) =>
      scene.world.query<Seated>(
        `select id, role, name, email, state from signatory where version_id = (select version_id from signatory where id = $1)`,
        [found(first, 'a signatory').id],
      );
  });
}

/** One stroke with the mouse, at this share of the height. */
async function draw({ page }: Person, height = 0.4): Promise<void> {
  const pad = page.locator('fieldset[data-path="drawing"] svg[role="img"]');
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (box === null) throw new Error('the pad is not drawn');
  await page.mouse.move(box.x + 40, box.y + box.height * height);
  await page.mouse.down();
  for (let at = 1; at <= 12; at += 1) await page.mouse.move(box.x + 40 + at * 20, box.y + box.height * (height + (at % 2 ? 0.1 : -0.1)));
  await page.mouse.up();
}
