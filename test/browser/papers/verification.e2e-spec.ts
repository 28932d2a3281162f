import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SealKeys, sealPdf, writePaper } from '@seve/documents';
import { type Locale, type PaperDocument, proofPaper } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { violations } from '../page/axe.js';
import { Person } from '../page/person.js';

const MANY_STEPS = 120_000;
const TITLE = 'Convention de stage de Lê Văn Đức';
const WORDS = {
  fr: {
    footer: 'Vérifier un document',
    choose: /Choisir un/,
    sealed: 'Scellé par Sève, inchangé',
    signatures: '5 signatures électroniques simples',
    changed: 'Modifié, ou cachet imité',
    appended: 'Complété après le cachet',
    unsigned: 'Sans cachet',
    broken: 'Illisible',
    large: 'Trop grand',
  },
  en: {
    footer: 'Verify a document',
    choose: /Choose a/,
    sealed: 'Sealed by Sève, unchanged',
    signatures: '5 simple electronic signatures',
    changed: 'Changed, or an imitated seal',
    appended: 'Added to after the seal',
    unsigned: 'Without a seal',
    broken: 'Unreadable',
    large: 'Too large',
  },
} as const;

async function sealedPaper(filesDir: string): Promise<{ pdf: Buffer; sealed: Buffer }> {
  const at = new Date();
  const paper: PaperDocument = {
    ...{ title: TITLE, language: 'fr', foot: null, writtenAt: at.toISOString() },
    blocks: [{ kind: 'heading', level: 1, text: TITLE }],
  };
  const pdf = await writePaper(paper);
  const verifyAt = 'https://seve.example/verifier';
  const facts = {
    title: TITLE,
    version: 1,
    sha256: createHash('sha256').update(pdf).digest('hex'),
    length: pdf.length,
    sealedAt: at,
    verifyAt,
  };
  const proof = proofPaper({ ...facts, signatories: [], events: [] });
  const key = await SealKeys.below(filesDir, () => at).current();
  return { pdf, sealed: await sealPdf({ pdf, proof, title: TITLE, signatories: 5, at, verifyAt }, key) };
}

describe('the page that verifies a document', () => {
  let browser: Browser;
  let world: World;
  let pdf: Buffer;
  let sealed: Buffer;

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ demo: true, workers: 0 }), launchChromium()]);
    ({ pdf, sealed } = await sealedPaper(world.filesFolder));
  }, MANY_STEPS);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it.each<[Locale, number]>([
    ['fr', 390],
    ['en', 1280],
  ])(
    'in %s, at %i pixels: is found from the footer, and says what each file is',
    async (language, width) => {
      const words = WORDS[language];
      const visitor = await Person.open(browser, world, { language, width });
      const { page } = visitor;
      const sent: string[] = [];
      page.on('request', (request) => {
        if (request.method() !== 'GET' && request.method() !== 'HEAD') sent.push(request.url());
      });
      const drop = async (name: string, buffer: Buffer, verdict: string) => {
        await page.locator('input[type=file]').last().setInputFiles({ name, mimeType: 'application/pdf', buffer });
        await page.getByRole('status').filter({ hasText: verdict }).filter({ hasText: name }).waitFor();
      };
      await page.goto('/offres');
      await page.getByRole('contentinfo').getByRole('link', { name: words.footer }).click();
      await visitor.sees(words.footer);
      await page.getByRole('button', { name: words.choose }).waitFor();
      await drop('sealed.pdf', sealed, words.sealed);
      const said = page.getByRole('status').filter({ hasText: words.sealed });
      expect(await said.textContent()).toContain(TITLE);
      expect(await said.textContent()).toContain(words.signatures);
      expect(await said.textContent()).toContain(createHash('sha256').update(pdf).digest('hex'));
      expect(await violations(page)).toEqual([]);
      const changed = Buffer.from(sealed);
      changed[400] = (changed[400] ?? 0) ^ 1;
      await drop('changed.pdf', changed, words.changed);
      expect(await violations(page)).toEqual([]);
      await drop('appended.pdf', Buffer.concat([sealed, Buffer.from('\n')]), words.appended);
      await drop('unsigned.pdf', pdf, words.unsigned);
      expect(await violations(page)).toEqual([]);
      await drop('broken.pdf', Buffer.from('bonjour'), words.broken);
      await drop('large.pdf', Buffer.alloc(21 * 1024 * 1024), words.large);
      await drop('again.pdf', sealed, words.sealed);
      expect(sent).toEqual([]);
      expect(visitor.faults).toEqual([]);
      await visitor.context.close();
    },
    MANY_STEPS,
  );
});
