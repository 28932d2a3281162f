import { PDF, PdfArray, PdfDict, PdfName, PdfString } from '@libpdf/core';

const JAVASCRIPT = 'app.alert("seve-script")';
const script = () => PdfDict.of({ S: PdfName.of('JavaScript'), JS: PdfString.fromString(JAVASCRIPT) });

/** Returns a sample form with each kind of field: text, comb, several lines, box, radio, list; on two pages. */
export async function formPdf({ isActive = false }: { isActive?: boolean } = {}): Promise<Uint8Array> {
  const pdf = PDF.create();
  const page = pdf.addPage();
  const second = pdf.addPage();
  page.drawText('Contrat d’apprentissage', { x: 60, y: 790, size: 14 });
  const form = pdf.getOrCreateForm();
  const place = (y: number, width = 240, height = 18) => ({ x: 60, y, width, height });
  const name = form.createTextField('employeur.nom', { fontSize: 10 });
  page.drawField(name, place(740));
  page.drawField(form.createTextField('employeur.siret', { fontSize: 10, maxLength: 14, comb: true }), place(710));
  page.drawField(form.createTextField('employeur.adresse', { fontSize: 10, multiline: true }), place(660, 240, 40));
  page.drawField(form.createTextField('apprenti.prenom', { fontSize: 10 }), place(630, 80));
  page.drawField(form.createTextField('apprenti.nir', { fontSize: 10, maxLength: 15, comb: true }), place(600));
  const kind = form.createRadioGroup('employeur.type', { options: ['Prive', 'Public'] });
  page.drawField(kind, { ...place(570, 14, 14), option: 'Prive' });
  page.drawField(kind, { ...place(550, 14, 14), option: 'Public' });
  page.drawField(form.createCheckbox('machines'), place(520, 14, 14));
  second.drawField(form.createDropdown('diplome.niveau', { options: ['3', '4', '5', '6'], fontSize: 10 }), place(740));
  second.drawField(form.createTextField('contrat.debut', { fontSize: 10, maxLength: 8, comb: true }), place(710));
  second.drawField(form.createTextField('formation.intitule', { fontSize: 10, maxLength: 12 }), place(680));
  if (!isActive) return pdf.save();
  pdf.getCatalog().set('OpenAction', script());
  pdf.getCatalog().set('AA', PdfDict.of({ WC: script() }));
  name.getDict().set('AA', PdfDict.of({ K: script() }));
  name.getWidgets()[0]?.dict.set('A', PdfDict.of({ S: PdfName.of('Launch'), F: PdfString.fromString('seve-launch.exe') }));
  form
    .acroForm()
    .getDict()
    .set('CO', new PdfArray([PdfString.fromString('seve-order')]));
  pdf.addAttachment('seve-annexe.txt', new TextEncoder().encode('seve-attachment'));
  return pdf.save({ compressStreams: false });
}
