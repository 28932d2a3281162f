import { afterEach, describe, expect, it } from '@jest/globals';
import { leaveQuestion } from './leave-question.js';
import { LeavingScope } from './leaving.js';

describe('leaving a page', () => {
  afterEach(() => leaveQuestion.answer(false));

  it('asks nothing where all is saved, or saves itself in time', async () => {
    const page = new LeavingScope();
    let isSaved = false;
    page.add({ isUnsaved: () => false });
    page.add({
      isUnsaved: () => !isSaved,
      saveNow: async () => {
        isSaved = true;
      },
    });
    expect(page.isUnsaved()).toBe(true);
    expect(await page.mayLeave()).toBe(true);
    expect(leaveQuestion.isAsked()).toBe(false);
  });

  it('asks once about what cannot be saved, and stays or leaves as it is answered', async () => {
    const page = new LeavingScope();
    const forget = page.add({ isUnsaved: () => true, saveNow: async () => undefined });
    for (const leaves of [false, true]) {
      const leaving = page.mayLeave();
      while (!leaveQuestion.isAsked()) await Promise.resolve();
      expect(await page.mayLeave()).toBe(false);
      leaveQuestion.answer(leaves);
      expect(await leaving).toBe(leaves);
    }
    forget();
    expect(await page.mayLeave()).toBe(true);
  });

  it('counts the words of a dialog for its page, and those of the page not for the dialog', () => {
    const page = new LeavingScope();
    const dialog = new LeavingScope(page);
    const forget = dialog.add({ isUnsaved: () => true });
    expect([dialog.isUnsaved(), page.isUnsaved()]).toEqual([true, true]);
    forget();
    page.add({ isUnsaved: () => true });
    expect([dialog.isUnsaved(), page.isUnsaved()]).toEqual([false, true]);
  });
});
