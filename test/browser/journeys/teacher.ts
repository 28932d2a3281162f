import { text } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';
import type { Person } from '../page/person.js';
import type { Stage } from './stage.js';

const NAME = 'Nadia Kaci';

/** From what waits this morning to the letter for those without a place. */
export function teacherJourney(stage: Stage): void {
  const { words } = stage;
  let nadia: Person;
  let className: string;
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
    className = ((await nadia.page.getByRole('heading', { level: 1 }).textContent()) ?? '').trim();
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

  it('chooses to be written to once a week', async () => {
    await stage.menu(nadia, NAME, 'shell:account.letters');
    await stage.shows(nadia, words.say('letter-preferences:title'));
    const rhythm = nadia.page.getByLabel(words.say('letters:reader-title.application-teacher-copy'));
    await rhythm.selectOption('weekly');
    await nadia.reads(words.like('letter-preferences:kept'));
    await nadia.page.reload();
    expect(await rhythm.inputValue()).toBe('weekly');
  });
}
