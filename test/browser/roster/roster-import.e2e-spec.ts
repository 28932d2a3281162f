import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { PASSWORD, People, type Teacher } from '../../support/builders/people.js';
import { extractionCsv, samplePupils } from '../../support/roster-files.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { violations } from '../page/axe.js';
import { Person } from '../page/person.js';
import { Words } from '../page/words.js';

const CLASS = 'BTS CIRA 1';

describe('a list of pupils, from the class without anybody to its undo', () => {
  let world: World;
  let browser: Browser;
  let people: People;

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld(), launchChromium()]);
    people = new People(world);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  async function enters({ email }: Teacher, language: 'fr' | 'en', width: number): Promise<Person> {
    await world.query('update account set locale = $2 where email = $1', [email, language]);
    const person = await Person.open(browser, world, { language, width });
    const words = new Words(language);
    await person.page.goto('/connexion');
    await person.field(words.from('account:email')).fill(email);
    await person.field(words.from('account:password')).fill(PASSWORD);
    await person.press(words.say('account:sign-in.act'));
    await person.page.waitForURL((url) => !url.pathname.startsWith('/connexion'));
    return person;
  }

  it.each([
    ['fr', 1280],
    ['en', 390],
  ] as const)('in %s at %i px', async (language, width) => {
    const words = new Words(language);
    const teacher = await people.teacher();
    const classId = await people.classGroup(teacher);
    await world.query('update class_group set name = $2 where id = $1', [classId, CLASS]);
    const person = await enters(teacher, language, width);
    const { page } = person;
    await page.goto(`/classes/${classId}`);
    await page.getByRole('link', { name: words.say('classes:import-list') }).click();
    await person.sees(words.say('roster-import:title'));
    expect(await violations(page)).toEqual([]);

    const csv = `${extractionCsv(samplePupils(5, [CLASS]))}\r\n;Léa;01/01/2007;;${CLASS};F`;
    const choose = async (text: string) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), person.press(words.say('roster-import:drop.choose'))]);
      await chooser.setFiles({ name: 'rentree.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
    };
    await choose('nothing of the kind');
    await page.getByRole('main').getByRole('status').filter({ hasText: /.{25}/ }).waitFor();
    await choose(csv);
    await person.sees('rentree.csv');
    await page.getByText(words.say('roster-import:read.dropped_one', { count: 1 })).waitFor();
    await page.getByText(/Le nom manque|The last name is missing/).waitFor();
    await page.getByRole('radio', { name: words.say('roster-import:kind.new', { count: 5 }) }).focus();
    await page.keyboard.press('Space');
    await page.getByText('Lefèvre Élodie').waitFor();
    expect(await violations(page)).toEqual([]);

    await page.reload();
    await person.sees('rentree.csv');
    await person.press(words.say('roster-import:apply.verb_other', { count: 5 }));
    await page.getByRole('heading', { name: words.say('roster-import:result.applied') }).waitFor();
    await page.getByText(words.say('roster-import:result.new_other', { count: 5 })).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: CLASS }).click();
    await page.getByText('Lefèvre').first().waitFor();

    await page.goto('/listes');
    await person.press(words.say('roster-import:undo.of', { fileName: 'rentree.csv' }));
    const undone = page.waitForResponse(/\/api\/roster-imports\/[^/]+\/undo$/);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words.say('roster-import:undo.confirm') })
      .click();
    await undone;
    await world.settled();
    await page.reload();
    await page.getByText(words.say('roster-import:state.undone')).first().waitFor();
    expect(await world.query('select id from student where school_id = $1', [teacher.schoolId])).toEqual([]);
    expect(person.faults).toEqual([]);
    await person.context.close();
  });
});
