import { text } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';
import { found } from '../../support/found.js';
import { headingOf } from '../page/heading.js';
import type { Person } from '../page/person.js';
import type { Stage } from './stage.js';

const NAME = 'Nadia Kaci';
const LEA = 'Léa Fontaine';

interface Pupil {
  id: string;
  firstName: string;
  lastName: string;
  lastContact: { kind: string } | null;
}

const nameOf = ({ firstName, lastName }: Pick<Pupil, 'firstName' | 'lastName'>) => `${firstName} ${lastName}`;

/** Two of the class whom a letter would reach today, and whose last contact was no letter. */
async function freeToWriteTo({ world }: Stage, classId: string): Promise<Pupil[]> {
  const client = world.client();
  await client.post('/api/demo/sign-in', { key: 'teacher' });
  const { students } = (await client.get<{ students: Pupil[] }>(`/api/classes/${classId}`)).body;
  const asked = { studentIds: students.map(({ id }) => id) };
  const { recipients } = (
    await client.post<{ recipients: { studentId: string; standing: string }[] }>(`/api/classes/${classId}/reminders/recipients`, asked)
  ).body;
  const free = recipients.flatMap(({ studentId, standing }) => (standing === 'free' ? [studentId] : []));
  const chosen = students.filter(({ id, lastContact }) => free.includes(id) && lastContact?.kind !== 'email').slice(0, 2);
  expect(chosen).toHaveLength(2);
  return chosen;
}

/** From what waits this morning to the letter for those without a place. */
export function teacherJourney(stage: Stage): void {
  const { words } = stage;
  let nadia: Person;
  let className: string;
  let classId: string;
  const rowOf = (name: string | undefined) =>
    nadia.page.getByRole('row').filter({ has: nadia.page.getByRole('link', { name, exact: true }) });
  const rows = () => nadia.page.getByRole('rowheader').getByRole('link');

  it('sees what waits, and opens a class at those rows', async () => {
    nadia = await stage.signsIn(NAME);
    await stage.shows(nadia, words.say('teacher-home:title', { name: 'Nadia' }));
    await nadia.page
      .getByRole('region', { name: words.say('teacher-home:tasks') })
      .getByRole('link')
      .first()
      .click();
    await nadia.page.waitForURL(/\/classes\/[0-9a-f-]{36}\?/);
    await rows().first().waitFor();
    classId = found(/classes\/([0-9a-f-]{36})/.exec(nadia.page.url())?.[1], 'the class in the address');
    className = ((await headingOf(nadia.page).textContent()) ?? '').trim();
    await stage.shows(nadia, className);
  });

  it('narrows the table to a long silence, and keeps that as a view', async () => {
    const views = nadia.page.getByRole('navigation', { name: words.say('classes:views.label') });
    await views.getByRole('link', { name: words.say('classes:views.first') }).click();
    await nadia.page.getByRole('combobox', { name: words.say('classes:filter.silence') }).fill('9');
    await nadia.page.waitForURL(/silence=9/);
    await nadia.page.getByRole('main').getByText(words.from('classes:foot.some')).waitFor();
    await nadia.press(words.say('classes:views.save'));
    const dialog = nadia.page.getByRole('dialog', { name: words.say('classes:views.save-title') });
    await dialog.getByRole('textbox', { name: words.from('classes:views.name') }).fill('Vue J7');
    await dialog.getByRole('button', { name: words.say('classes:views.save') }).click();
    await nadia.reads(words.like('classes:views.saved', { name: 'Vue J7' }));
    await views.getByRole('link', { name: 'Vue J7' }).waitFor();
    await stage.shows(nadia, className);
  });

  it('takes the shown rows away as a file', async () => {
    const shown = await rows().allTextContents();
    await nadia.press(words.say('classes:export.open'));
    const download = nadia.page.waitForEvent('download');
    await nadia.page.getByRole('menuitem', { name: words.say('classes:export.csv') }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    // Streamed: the browser may be another process's.
    const lines = (await text(await file.createReadStream())).trim().split('\n');
    expect(lines).toHaveLength(shown.length + 1);
  });

  it('writes a note on one student, and takes it back', async () => {
    await rows().first().click();
    await nadia.page.getByRole('heading', { name: words.say('student-sheet:timeline.title') }).waitFor();
    await nadia.field(words.from('student-sheet:note.text')).fill('Un point sur la recherche, au téléphone.');
    await nadia.press(words.like('student-sheet:note.add'));
    await nadia.reads(words.like('student-sheet:note.done'));
    await nadia.page.getByText('Un point sur la recherche, au téléphone.').first().waitFor();
    await stage.shows(nadia, /./);
    await nadia.press(words.say('ui:toast.undo'));
    await nadia.reads(words.like('student-sheet:note.removed'));
    await nadia.page.getByRole('listitem').getByText('Un point sur la recherche, au téléphone.').waitFor({ state: 'hidden' });
  });

  it('reads the letter to those without a place, and sends it', async () => {
    await nadia.page.goBack();
    await nadia.press(words.any('classes:reminder.shown'));
    const dialog = nadia.page.getByRole('dialog');
    await dialog.getByRole('status').getByText(words.any('classes:reminder.reached')).waitFor();
    await dialog.getByRole('button', { name: words.say('classes:reminder.read') }).click();
    await dialog.frameLocator('iframe').getByText(NAME).first().waitFor();
    await dialog.getByRole('button', { name: words.any('classes:reminder.send') }).click();
    await nadia.reads(words.any('classes:reminder.sent'));
    await dialog.waitFor({ state: 'hidden' });
    await stage.shows(nadia, className);
  });

  it('notes a refusal told on the phone, once it has said why and by whom', async () => {
    const [waiting] = await stage.world.query<{ studentId: string; classId: string; company: string }>(
      `select student.id as "studentId", student.class_group_id as "classId", company.name as company
       from application join student on student.id = application.student_id join class_group on class_group.id = student.class_group_id
       join membership teacher on teacher.id = class_group.referent_teacher_id join account on account.id = teacher.account_id
       join company_site on company_site.id = application.company_site_id join company on company.id = company_site.company_id
       where account.name = $1 and application.status in ('submitted', 'read') order by application.id desc limit 1`,
      [NAME],
    );
    const { studentId, classId, company } = found(waiting, 'an application of the class that waits');
    await nadia.page.goto(`/classes/${classId}/eleves/${studentId}`);
    const act = new RegExp(`^${words.say('student-sheet:by-phone.act')}.*${company}$`);
    await nadia.page.getByRole('button', { name: act }).click();
    const dialog = nadia.page.getByRole('dialog');
    await dialog.getByRole('button', { name: words.say('student-sheet:by-phone.verb') }).click();
    await dialog.getByText(words.say('student-sheet:by-phone.reason-missing')).first().waitFor();
    await dialog.getByText(words.say('student-sheet:by-phone.spoke-to-missing')).first().waitFor();
    await dialog.getByRole('combobox', { name: words.from('student-sheet:by-phone.reason') }).selectOption('position_filled');
    await dialog.getByRole('textbox', { name: words.from('student-sheet:by-phone.spoke-to') }).fill('Mme Carlier');
    await dialog.getByRole('button', { name: words.say('student-sheet:by-phone.verb') }).click();
    await nadia.reads(words.like('student-sheet:by-phone.done'));
    await dialog.waitFor({ state: 'hidden' });
    expect(await words.foreignOn(nadia.page)).toEqual([]);
  });

  it('chooses two of the class, and writes to them alone: her contact moves, not their own act', async () => {
    const chosen = await freeToWriteTo(stage, classId);
    const names = chosen.map(nameOf);
    await nadia.page.goto(`/classes/${classId}`);
    for (const name of names) {
      await nadia.page.getByRole('checkbox', { name: words.say('classes:select.one', { name }), exact: true }).check();
    }
    const own = () => rowOf(names[0]).getByRole('cell').nth(-2);
    const contact = rowOf(names[0]).getByRole('cell').last();
    const heads = await nadia.page.getByRole('columnheader').allTextContents();
    expect(heads.at(-2)).toMatch(
      new RegExp(`^(${words.say('classes:table.last-act.pupil')}|${words.say('classes:table.last-act.student')})$`),
    );
    expect(heads.at(-1)).toBe(words.say('classes:table.contact'));
    const ownBefore = await own().textContent();
    await nadia.press(words.any('classes:select.remind'));
    const dialog = nadia.page.getByRole('dialog', { name: words.say('classes:reminder.title_other', { count: 2 }) });
    await dialog.getByText(words.say('classes:reminder.reached_other', { count: 2 }), { exact: true }).waitFor();
    await dialog.getByRole('button', { name: words.say('classes:reminder.read') }).click();
    const letterOf = dialog.getByRole('combobox', { name: words.say('classes:reminder.letter-of') });
    expect((await letterOf.getByRole('option').allTextContents()).sort()).toEqual(names.toSorted());
    for (const { firstName, lastName } of chosen) {
      await letterOf.selectOption({ label: nameOf({ firstName, lastName }) });
      await dialog.frameLocator('iframe').getByText(firstName).first().waitFor();
    }
    await dialog.getByRole('button', { name: words.say('classes:reminder.send_other', { count: 2 }) }).click();
    await nadia.reads(words.say('classes:reminder.sent_other', { count: 2 }));
    await dialog.waitFor({ state: 'hidden' });
    await contact.getByText(words.say('classes:contact.email')).waitFor();
    expect(await own().textContent()).toBe(ownBefore);
    await stage.shows(nadia, className);
  });

  it('finds one of her pupils by the palette, and opens the sheet', async () => {
    await nadia.page.keyboard.press('Control+K');
    await nadia.page.getByRole('textbox', { name: words.say('shell:palette.title') }).fill('fontaine');
    await nadia.page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(LEA) })
      .click();
    await stage.shows(nadia, LEA);
  });

  it('chooses to be written to once a week', async () => {
    await nadia.page.goto('/');
    await stage.menu(nadia, NAME, 'shell:account.letters');
    await stage.shows(nadia, words.say('letter-preferences:title'));
    const rhythm = nadia.page.getByLabel(words.say('letters:reader-title.application-teacher-copy'));
    await rhythm.selectOption('weekly');
    await nadia.reads(words.like('letter-preferences:kept'));
    await nadia.page.reload();
    expect(await rhythm.inputValue()).toBe('weekly');
  });
}
