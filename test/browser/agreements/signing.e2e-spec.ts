import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignatoryRole } from '@seve/domain';
import type { Browser } from 'playwright-core';
import {
  type AgreementCast,
  agreementCast,
  agreementToSign,
  type Seated,
  seatOf,
  signatoriesOf,
  signatureCode,
  signatureToken,
  signedByCode,
} from '../../support/builders/agreements.js';
import { People } from '../../support/builders/people.js';
import { tokenFrom } from '../../support/letters.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { letterLink } from '../page/letters.js';
import { type Device, Person } from '../page/person.js';
import { Words } from '../page/words.js';

const PHONE: Device = { width: 390, scheme: 'light', language: 'fr' };
const DESKTOP: Device = { width: 1280, scheme: 'dark', language: 'en' };
const FR = new Words('fr');
const EN = new Words('en');
const MANY_STEPS = 180_000;

describe('the page on which a signatory signs', () => {
  let world: World;
  let browser: Browser;
  let people: People;
  let cast: AgreementCast;

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    browser = await launchChromium();
    people = new People(world);
    cast = await agreementCast(people);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  const clean = async ({ page }: Person) => {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  };
  const toSign = async (lastName: string) => {
    const { agreed, seats } = await agreementToSign(world, cast, await people.student(cast.classId, { lastName }));
    return { id: agreed.id, seats };
  };
  /** The page of a link of this signatory. */
  const open = async (seat: Seated, device: Device): Promise<Person> => {
    const person = await Person.open(browser, world, device);
    await person.page.goto(`/signature?token=${await signatureToken(world, seat)}`);
    await person.sees((device.language === 'fr' ? FR : EN).say('signature:title.to-sign', { paper: paper(device) }));
    return person;
  };
  const paper = ({ language }: Device) => (language === 'fr' ? FR : EN).say('signature:paper.internship');
  const evidenceOf = async ({ id }: Seated) => {
    const [row] = await world.query<{ evidence: Record<string, string> }>(
      "select evidence from signature_event where signatory_id = $1 and kind = 'signed'",
      [id],
    );
    return row?.evidence;
  };
  const stateOf = async (agreementId: string, role: SignatoryRole) => seatOf(await signatoriesOf(world, agreementId), role).state;
  /** Asks for the code and types the one of the letter. */
  const typeCode = async (person: Person, seat: Seated, words: Words) => {
    await person.press(words.say('signature:code.act'));
    await person.page.getByText(words.like('signature:code.sent.email')).waitFor();
    await person.field(words.from('signature:code.label')).fill(await signatureCode(world, seat));
  };

  it(
    'is read and signed with a typed name on a phone, and tells who is waited for until the file is sealed',
    async () => {
      const { id, seats } = await toSign('Vasseur');
      const tutor = seatOf(seats, 'tutor');
      const person = await open(tutor, PHONE);
      await clean(person);
      const { page } = person;
      await page.getByRole('heading', { name: /Article 1\. Objet/ }).waitFor();
      await person.press(FR.say('signature:read.fold'));
      expect(await page.getByText(/met en pratique ce que/).isVisible()).toBe(false);
      await person.press(FR.say('signature:read.unfold'));
      await person.follow(FR.say('signature:read.to-sign'));

      await person.press(FR.like('signature:sign.act'));
      await page.getByRole('alert').waitFor();
      for (const fault of ['code', 'name', 'consent'] as const) await person.reads(FR.say(`signature:fault.${fault}`));
      await clean(person);
      await typeCode(person, tutor, FR);
      await person.field(FR.from('signature:mark.name')).fill('Élodie Carpentier');
      await page.getByRole('checkbox', { name: /J’ai lu ce document en entier/ }).check();
      await person.press(FR.like('signature:sign.act'));
      await person.sees(FR.say('signature:title.signed'));
      await page.getByText(/Marc Dubois \(entreprise\)/).waitFor();
      await clean(person);
      expect(await evidenceOf(tutor)).toMatchObject({ name: 'Élodie Carpentier', mark: 'typed', method: 'code' });

      for (const role of ['host', 'student', 'referent'] as const) await signedByCode(world, seatOf(seats, role));
      await signedByCode(world, seatOf(await signatoriesOf(world, id), 'school'));
      await page.reload();
      await person.sees(FR.say('signature:title.complete'));
      await clean(person);

      await world.addWorker().ready();
      await world.settled();
      await page.reload();
      await person.sees(FR.say('signature:title.sealed'));
      await clean(person);
      const [file] = await Promise.all([page.waitForEvent('download'), person.press(FR.say('signature:file.sealed'))]);
      expect(file.suggestedFilename()).toBe('convention.pdf');
      await page.getByRole('link', { name: FR.say('signature:next.verify') }).click();
      await person.sees(FR.say('verification:title'));
      expect(person.faults).toEqual([]);
      await world.worker.stop();
    },
    MANY_STEPS,
  );

  it(
    'is signed with a drawn name on a desktop, in English',
    async () => {
      const { seats } = await toSign('Delattre');
      const host = seatOf(seats, 'host');
      const person = await open(host, DESKTOP);
      const { page } = person;
      await typeCode(person, host, EN);
      await page.getByRole('radio', { name: EN.say('signature:mark.drawn') }).check();
      await page.getByRole('checkbox', { name: /I have read the whole document/ }).check();
      await person.press(EN.like('signature:sign.act'));
      await person.reads(EN.say('signature:fault.drawing'));
      await draw(person);
      await draw(person, 0.6);
      await page.getByRole('img', { name: EN.any('signature:drawing.strokes') }).waitFor();
      await person.press(EN.say('signature:drawing.undo'));
      await clean(person);
      await person.press(EN.like('signature:sign.act'));
      await person.sees(EN.say('signature:title.signed'));
      await clean(person);
      const evidence = await evidenceOf(host);
      expect(evidence).toMatchObject({ name: host.name, mark: 'drawn' });
      expect(evidence?.drawing).toMatch(/^M\d+ \d+( L\d+ \d+)+$/);
      expect(person.faults).toEqual([]);
    },
    MANY_STEPS,
  );

  it('keeps what was filled in after a wrong code, and asks for a new one after five', async () => {
    const { id, seats } = await toSign('Roux');
    const referent = seatOf(seats, 'referent');
    const person = await open(referent, PHONE);
    await person.press(FR.say('signature:code.act'));
    await person.page.getByText(FR.like('signature:code.sent.email')).waitFor();
    const right = await signatureCode(world, referent);
    const code = person.field(FR.from('signature:code.label'));
    await person.field(FR.from('signature:mark.name')).fill('Nadia Roche');
    await person.page.getByRole('checkbox', { name: /J’ai lu/ }).check();
    for (let tries = 0; tries < 5; tries += 1) {
      await code.fill(right === '000000' ? '111111' : '000000');
      await person.press(FR.like('signature:sign.act'));
      await person.reads('Ce code n’est pas le bon. Vérifiez le dernier code reçu.');
    }
    await clean(person);
    await code.fill(right);
    await person.press(FR.like('signature:sign.act'));
    await person.reads(FR.say('signature:code.over'));
    expect(await person.field(FR.from('signature:mark.name')).inputValue()).toBe('Nadia Roche');
    await person.press(FR.say('signature:code.again'));
    await person.page.getByText(FR.like('signature:code.sent.email')).waitFor();
    await code.fill(await signatureCode(world, referent));
    await person.press(FR.like('signature:sign.act'));
    await person.sees(FR.say('signature:title.signed'));
    expect(await stateOf(id, 'referent')).toBe('signed');
  });

  it('takes a refusal with its reason: the version is void and its links open nothing', async () => {
    const { id, seats } = await toSign('Thomas');
    const person = await open(seatOf(seats, 'tutor'), DESKTOP);
    await person.press(EN.say('signature:refuse.act'));
    await person.field(EN.from('signature:refuse.label')).fill('The timetable is not what we agreed on.');
    await clean(person);
    await person.page
      .getByRole('dialog')
      .getByRole('button', { name: EN.say('signature:refuse.act') })
      .click();
    await person.sees(EN.say('signature:title.refused'));
    await clean(person);
    expect(await stateOf(id, 'tutor')).toBe('refused');
    await person.page.reload();
    await person.sees(EN.say('signature:dead.title'));
    await person.press(EN.say('signature:dead.act'));
    await person.page.getByRole('heading', { name: EN.say('signature:dead.sent-title') }).waitFor();
    await clean(person);
  });

  it('hands the signature of the company on to a person with power to sign, who gets a link', async () => {
    const { seats } = await toSign('Petit');
    const tutor = await open(seatOf(seats, 'tutor'), PHONE);
    expect(await tutor.page.getByRole('button', { name: FR.say('signature:delegate.act') }).count()).toBe(0);
    const person = await open(seatOf(seats, 'host'), PHONE);
    await person.press(FR.say('signature:delegate.act'));
    const dialog = person.page.getByRole('dialog');
    const send = () => dialog.getByRole('button', { name: FR.say('signature:delegate.verb') }).click();
    await send();
    await person.reads(FR.say('signature:delegate.fault.power'));
    await person.field(FR.from('signature:delegate.name')).fill('Zoé Petit');
    await person.field(FR.from('signature:delegate.email')).fill('zoe.petit@amidon.example');
    await dialog.getByRole('checkbox').check();
    await clean(person);
    await send();
    await person.sees(FR.say('signature:title.delegated'));
    await clean(person);
    await person.page.goto(`/signature?token=${await tokenFrom(world, 'agreement-delegated', 'zoe.petit@amidon.example')}`);
    await person.sees(FR.say('signature:title.to-sign', { paper: paper(PHONE) }));
    await person.page.getByText('Zoé Petit (vous)').waitFor();
  });

  it('is opened by the link of the letter', async () => {
    const { seats } = await toSign('Lambert');
    const { email } = seatOf(seats, 'host');
    await world.addWorker().ready();
    await world.settled();
    const person = await Person.open(browser, world, PHONE);
    await person.page.goto(letterLink(world, email ?? '', '/signature'));
    await person.sees(FR.say('signature:title.to-sign', { paper: paper(PHONE) }));
    await person.page.getByText(`${seatOf(seats, 'host').name} (vous)`).waitFor();
  });
});

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
