import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { SealKeys, sealPdf, writePaper } from '@seve/documents';
import { type PaperDocument, proofPaper } from '@seve/domain';
import { isWell, type Scene } from '../../page/scene.js';

const TITLE = 'Convention de stage de Lê Văn Đức';
const SEALED = 'Sealed by Sève, unchanged';
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

export function describeVerification(scene: Scene): void {
  it('the page that verifies a document is found from the footer, says what each file is, and sends none of them', async () => {
    const { pdf, sealed } = await sealedPaper(scene.world.filesFolder);
    const visitor = await scene.visitor({ language: 'en', width: 390 });
    const { page } = visitor;
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' && request.method() !== 'HEAD') sent.push(request.url());
    });
    const drop = async (name: string, buffer: Buffer, verdict: string) => {
      await page.locator('input[type=file]').last().setInputFiles({ name, mimeType: 'application/pdf', buffer });
      await page.getByRole('status').filter({ hasText: verdict }).filter({ hasText: name }).waitFor();
    };
    await page.goto('/mentions-legales');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Verify a document' }).click();
    await visitor.sees('Verify a document');
    await page.getByRole('button', { name: /Choose a/ }).waitFor();
    await drop('sealed.pdf', sealed, SEALED);
    const said = page.getByRole('status').filter({ hasText: SEALED });
    expect(await said.textContent()).toContain(TITLE);
    expect(await said.textContent()).toContain('5 simple electronic signatures');
    expect(await said.textContent()).toContain(createHash('sha256').update(pdf).digest('hex'));
    await isWell(visitor);
    const changed = Buffer.from(sealed);
    changed[400] = (changed[400] ?? 0) ^ 1;
    await drop('changed.pdf', changed, 'Changed, or an imitated seal');
    await drop('appended.pdf', Buffer.concat([sealed, Buffer.from('\n')]), 'Added to after the seal');
    await drop('unsigned.pdf', pdf, 'Without a seal');
    await drop('broken.pdf', Buffer.from('bonjour'), 'Unreadable');
    await drop('large.pdf', Buffer.alloc(21 * 1024 * 1024), 'Too large');
    await drop('again.pdf', sealed, SEALED);
    expect(sent).toEqual([]);
  });
}
