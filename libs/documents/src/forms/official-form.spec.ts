import { describe, expect, it } from '@jest/globals';
import { PDF, PdfDict } from '@libpdf/core';
import { extractText, getDocumentProxy } from 'unpdf';
import { fillForm } from './fill-form.js';
import { readFormFields } from './form-fields.js';
import { formPdf } from './form-pdf.sample.js';
import { rebuildForm } from './rebuild-form.js';
import { refusalOf } from './refused-form.js';

const refusedAs = (bytes: Uint8Array) => rebuildForm(bytes).then(() => null, refusalOf);
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const valuesOf = async (pdf: Uint8Array) => {
  const form = (await PDF.load(pdf)).getForm();
  return Object.fromEntries((form?.getFields() ?? []).map((field) => [field.name, field.getValue()]));
};

describe('an official form', () => {
  it('is made anew of its pages and fields: scripts, actions and files are left behind', async () => {
    const sent = await formPdf({ isActive: true });
    const text = Buffer.from(sent).toString('latin1');
    for (const part of ['seve-script', 'seve-launch', 'seve-order', '/EmbeddedFiles']) expect(text).toContain(part);
    const rebuilt = Buffer.from(await rebuildForm(sent)).toString('latin1');
    for (const part of ['seve-', '/JavaScript', '/JS', '/Launch', '/AA', '/OpenAction', '/EmbeddedFile', '/CO']) {
      expect(rebuilt).not.toContain(part);
    }
  });

  it('names its fields from the top of the first page, with their options and lengths', async () => {
    const fields = await readFormFields(await rebuildForm(await formPdf()));
    expect(fields.map(({ name, kind, page }) => `${page} ${kind} ${name}`)).toEqual([
      '1 text employeur.nom',
      '1 text employeur.siret',
      '1 text employeur.adresse',
      '1 text apprenti.prenom',
      '1 text apprenti.nir',
      '1 radio employeur.type',
      '1 checkbox machines',
      '2 dropdown diplome.niveau',
      '2 text contrat.debut',
      '2 text formation.intitule',
    ]);
    expect(fields[1]).toMatchObject({ maxLength: 14, isComb: true });
    expect(fields[2]).toMatchObject({ isMultiline: true, maxLength: null });
    expect(fields[5]?.options.map(({ value }) => value)).toEqual(['Prive', 'Public']);
    expect(fields[6]?.options).toEqual([{ value: 'Yes', label: 'Yes' }]);
    expect(fields[7]?.options.map(({ value }) => value)).toEqual(['3', '4', '5', '6']);
  });

  it('is filled with accents, boxes and choices, and can still be written', async () => {
    const form = await rebuildForm(await formPdf());
    const values = {
      'employeur.nom': 'Sucrerie de l’Œuvre, Ĺódź & Fils',
      'employeur.siret': '73282932000074',
      'employeur.adresse': '12 bis chemin des Écoliers, bâtiment C, 80000 Amiens',
      'employeur.type': 'Public',
      machines: 'Yes',
      'diplome.niveau': '5',
    };
    const { pdf, tooLong } = await fillForm(
      form,
      Object.entries(values).map(([field, value]) => ({ field, value })),
    );
    expect(tooLong).toEqual([]);
    expect(await valuesOf(pdf)).toMatchObject({ ...values, 'apprenti.nir': '', 'contrat.debut': '' });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    expect(text).toContain('Contrat d’apprentissage');
  });

  it('leaves a text blank that is longer than its field or its box, and tells it', async () => {
    const form = await rebuildForm(await formPdf());
    const { pdf, tooLong } = await fillForm(form, [
      { field: 'formation.intitule', value: 'BTS Métiers de la chimie' },
      { field: 'apprenti.prenom', value: 'Maximilien-Alexandre-Barthélemy-Christophe' },
      { field: 'employeur.adresse', value: 'rue '.repeat(300) },
      { field: 'employeur.nom', value: 'Amidon' },
    ]);
    expect(tooLong).toEqual(['formation.intitule', 'apprenti.prenom', 'employeur.adresse']);
    expect(await valuesOf(pdf)).toMatchObject({ 'formation.intitule': '', 'apprenti.prenom': '', 'employeur.nom': 'Amidon' });
  });

  it('writes smaller where that makes room, down to six points', async () => {
    const form = await rebuildForm(await formPdf());
    const { tooLong } = await fillForm(form, [{ field: 'apprenti.prenom', value: 'Marie-Christine-Eléonore' }]);
    expect(tooLong).toEqual([]);
  });

  it('is refused with its reason, whatever is sent', async () => {
    const plain = PDF.create();
    plain.addPage();
    const closed = await PDF.load(await formPdf());
    closed.setProtection({ ownerPassword: 'secret' });
    const dynamic = await PDF.load(await formPdf());
    dynamic.getForm()?.acroForm().getDict().set('XFA', new PdfDict());
    dynamic.getForm()?.acroForm().getDict().delete('Fields');
    const sound = await formPdf();
    expect(await refusedAs(bytesOf('MZ no form'))).toBe('official-form.type');
    expect(await refusedAs(bytesOf('%PDF-1.7\nnothing'))).toBe('official-form.broken');
    expect(await refusedAs(sound.slice(0, sound.length / 2))).toBe('official-form.broken');
    expect(await refusedAs(await plain.save())).toBe('official-form.no-fields');
    expect(await refusedAs(await closed.save())).toBe('official-form.encrypted');
    expect(await refusedAs(await dynamic.save())).toBe('official-form.xfa');
  });
});
