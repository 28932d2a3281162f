import { beforeAll, describe, expect, it } from '@jest/globals';
import { letters } from '@seve/mailing';
import type { Refusal } from '../../../support/builders/offers.js';
import type { Person } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';

interface Sample {
  name: string;
  isSecret: boolean;
  subjects: { fr: string; en: string };
}
interface Preview {
  subject: string;
  content: string;
}

export const letterPreviews: WorldTests = (stageOf) =>
  describe('the previews of letters', () => {
    let coordinator: Person;
    const read = (query: string) => coordinator.client.get<Preview & Refusal>(`/api/campus/letter-previews/${query}`);

    beforeAll(async () => {
      coordinator = await stageOf().people.coordinator();
    });

    it('are of every letter that Sève writes, with its subject in both languages', async () => {
      const { body } = await coordinator.client.get<Sample[]>('/api/campus/letter-previews');
      expect(body.map(({ name }) => name).sort()).toEqual(Object.keys(letters).sort());
      expect(body.filter(({ subjects }) => subjects.fr === '' || subjects.en === '')).toEqual([]);
      expect(body.find(({ name }) => name === 'magic-link')).toMatchObject({ isSecret: true, subjects: { en: 'Your link to enter Sève' } });
    });

    it('show each letter in the language and in the part asked for', async () => {
      const { body: html } = await read('application-sent?locale=en&part=html');
      const { body: text } = await read('application-sent?locale=en&part=text');
      expect(html.content).toMatch(/^<!DOCTYPE html.*<html[^>]* lang="en"/s);
      expect(text.content).not.toContain('<html');
      expect(text.subject).toBe(html.subject);
      expect((await read('application-sent')).body.content).toContain('lang="fr"');
    });

    it('are none for a letter, a language or a part that does not exist', async () => {
      expect((await read('love-letter')).status).toBe(404);
      expect((await read('constructor')).status).toBe(404);
      expect((await read('match-digest?locale=de')).body.errors?.map(({ path }) => path)).toEqual(['locale']);
      expect((await read('match-digest?part=pdf')).body.errors?.map(({ path }) => path)).toEqual(['part']);
    });
  });
