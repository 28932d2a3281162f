import { expect, it } from '@jest/globals';
import { found } from '../../support/found.js';
import { letterLink } from '../page/letters.js';
import type { Person } from '../page/person.js';
import type { Stage } from './stage.js';

const PASSWORD = 'Hêtre pourpre 1897';
const PHONE = { width: 390, height: 844 };
const OSCAR = { firstName: 'Oscar', lastName: 'Pruvost', born: '2008-03-14', email: 'oscar@famille.example' };
const ZELIE = { firstName: 'Zélie', lastName: 'Fauvet', born: '2008-11-02', email: 'zelie@famille.example' };
/** Typed by Zélie, who errs by a month. */
const OTHER_DAY = '2008-10-02';

const typed = (day: string): string => day.split('-').reverse().join('/');

/** From two names on a list to two accounts in the class: one by the letter, the other through the teacher. */
export function rosterJourney(stage: Stage): void {
  const { words, locale } = stage;
  let nadia: Person;
  let classPath: string;
  const opensAccount = async (person: Person, email: string) => {
    await stage.world.settled();
    await person.page.goto(letterLink(stage.world, email, '/confirmer'));
    await person.page.locator('input[type=password]').first().fill(PASSWORD);
    await person.press(words.say('account:confirm.act'));
  };

  it('the teacher adds two students, who count in the class before they have an account', async () => {
    nadia = await stage.signsIn('Nadia Kaci');
    await nadia.page.goto('/classes');
    await nadia.page.locator('main h2 a').first().click();
    await nadia.page.waitForURL(/\/classes\/[0-9a-f-]{36}/);
    classPath = found(/\/classes\/[0-9a-f-]{36}/.exec(nadia.page.url())?.[0], 'the class in the address');
    for (const { firstName, lastName, born } of [OSCAR, ZELIE]) {
      await nadia.press(words.say('roster:add.open'));
      const dialog = nadia.page.getByRole('dialog');
      await dialog.getByLabel(words.say('roster:form.first-name')).fill(firstName);
      await dialog.getByRole('textbox', { name: new RegExp(`^${words.say('roster:form.last-name')}`) }).fill(lastName);
      await dialog.getByLabel(words.say('roster:form.birth-date')).first().fill(typed(born));
      await dialog.getByRole('button', { name: words.say('roster:add.submit'), exact: true }).click();
      await nadia.reads(words.say('roster:add.done', { name: `${firstName} ${lastName}` }));
    }
  });

  it('prints their letters, and the list says who is invited', async () => {
    await nadia.press(words.say('roster:bar.invite_other', { count: 2 }));
    const [file] = await Promise.all([
      nadia.page.waitForEvent('download'),
      nadia.press(words.say('roster:invite.print_other', { count: 2 })),
    ]);
    expect(file.suggestedFilename()).toBe(words.say('roster:invite.file'));
    await nadia.reads(words.say('roster:invite.printed_other', { count: 2 }));
    const invited = await stage.world.query(`select 1 from student where roster_state = 'invited' and last_name = any($1)`, [
      [OSCAR.lastName, ZELIE.lastName],
    ]);
    expect(invited).toHaveLength(2);
  });

  it('a student types the code of the letter on a phone, and is in the class', async () => {
    const oscar = await stage.comes('/rejoindre');
    await oscar.page.setViewportSize(PHONE);
    const [row] = await stage.world.query<{ code: string }>('select personal_code as code from student where last_name = $1', [
      OSCAR.lastName,
    ]);
    await oscar.field(new RegExp(`^${words.say('account:personal.code')}`)).fill(found(row, 'the code of the letter').code);
    await oscar.page.getByLabel(words.say('account:student.birth-date')).first().fill(typed(OSCAR.born));
    await oscar.field(new RegExp(`^${words.say('account:email')}`)).fill(OSCAR.email);
    await oscar.press(words.say('account:personal.act'));
    await oscar.page.waitForURL(/courriel/);
    await opensAccount(oscar, OSCAR.email);
    await oscar.page.waitForURL((url) => !url.pathname.includes('confirmer'));
    expect(await stage.world.query(`select roster_state as state from student where last_name = $1`, [OSCAR.lastName])).toEqual([
      { state: 'joined' },
    ]);
  });

  it('another one errs on the birth date, waits, and the teacher decides: the same person', async () => {
    const [group] = await stage.world.query<{ code: string }>('select code from class_group where id = $1', [classPath.split('/')[2]]);
    await stage.world.client().post('/api/sign-up/student', {
      ...{ classCode: group?.code, firstName: ZELIE.firstName, lastName: ZELIE.lastName, birthDate: OTHER_DAY, email: ZELIE.email, locale },
    });
    const zelie = await stage.comes('/inscription');
    await zelie.page.setViewportSize(PHONE);
    await opensAccount(zelie, ZELIE.email);
    await zelie.page.waitForURL((url) => !url.pathname.includes('confirmer'));
    await nadia.page.goto(`${classPath}/inscriptions`);
    await stage.shows(nadia, words.say('roster:joins.title'));
    await nadia.reads(words.say('roster:joins.doubt.birth_date'));
    await nadia.press(words.say('roster:joins.same'));
    await nadia.reads(words.say('roster:joins.none'));
    const rows = await stage.world.query(`select roster_state as state, birth_date::text as born from student where last_name = $1`, [
      ZELIE.lastName,
    ]);
    expect(rows).toEqual([{ state: 'joined', born: ZELIE.born }]);
  });
}
