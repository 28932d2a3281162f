import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { Client } from './client.js';
import type { World } from './world.js';

/** Builds a PDF of these objects; the first is the catalog. */
function pdf(objects: readonly string[]): Buffer {
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(`${text}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`, 'latin1');
}

/** Builds a PDF of this text, on one page or the same on several. `catalog`: further entries of the catalog. */
export const pageSaying = (words: string, catalog = '', pages = 1): Buffer => {
  const content = words === '' ? '' : `BT /F1 18 Tf 72 700 Td (${words}) Tj ET`;
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> >>';
  const kids = Array.from({ length: pages }, (_, index) => `${index + 5} 0 R`);
  return pdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...kids.map(() => page),
  ]);
};

const SCRIPT = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>';

/** A scanned page with ink. */
export const SCANNED = pageSaying('Lu et approuve, signe');
/** Many more pages than a signed agreement has. */
export const BOOK = pageSaying('Lu et approuve, signe', '', 30);
/** Seventeen bytes with the header of a PDF. */
export const BARELY_PDF = Buffer.from('%PDF-1.4 nothing!');
export const BLANK_WITH_SCRIPT = pageSaying('', SCRIPT);
export const PAGE_WITH_SCRIPT = pageSaying('Convention signee', SCRIPT);

/** A photo of a signed page. */
export const pagePhoto = async (): Promise<Buffer> => {
  const stroke = await sharp({ create: { width: 140, height: 8, channels: 3, background: '#112' } })
    .png()
    .toBuffer();
  const page = sharp({ create: { width: 620, height: 877, channels: 3, background: '#e8e6e0' } });
  return page
    .composite([{ input: stroke, left: 300, top: 700 }])
    .png()
    .toBuffer();
};

interface Filed {
  /** `/api/school-agreements/…` or `/api/school-contracts/…`. */
  paper: string;
  versionId: string;
  signatoryIds: readonly string[];
  bytes?: Buffer;
  method?: 'scan' | 'elsewhere';
}

/** Uploads, opens and confirms a scan, as the screen does. Returns its id. */
export async function fileScan(
  client: Client,
  { paper, versionId, signatoryIds, bytes = SCANNED, method = 'scan' }: Filed,
): Promise<string> {
  const sent = await client.upload<{ id: string }>(`${paper}/versions/${versionId}/scans?method=${method}`, 'signee.pdf', bytes);
  if (sent.status !== 201) throw new Error(`a scan is answered ${sent.status} ${JSON.stringify(sent.body)}`);
  await client.get(`${paper}/scans/${sent.body.id}/file`);
  const { status, body } = await client.post(`${paper}/scans/${sent.body.id}/confirmation`, { signatoryIds });
  if (status !== 204) throw new Error(`the confirmation of a scan is answered ${status} ${JSON.stringify(body)}`);
  return sent.body.id;
}

/** Inserts the row of a scan opened by this account; the check of files is proved elsewhere. Returns its id. */
export async function openedScan(world: World, signatoryId: string, openedBy: string | null = null): Promise<string> {
  const id = randomUUID();
  await world.query(
    `insert into paper_file (id, agreement_id, contract_id, version_id, purpose, media_type, sha256, bytes, pages, waits_until, opened_at, opened_by_account_id)
     select $1::uuid, version.agreement_id, version.contract_id, version.id, 'scan', 'application/pdf', md5($1::uuid::text), 9, 1, now() + interval '1 day', now(), $3
     from signatory join paper_version version on version.id = signatory.version_id where signatory.id = $2`,
    [id, signatoryId, openedBy],
  );
  return id;
}
