import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { published, type Refusal } from '../../../support/builders/offers.js';
import { type Member, People } from '../../../support/builders/people.js';
import type { Client } from '../../../support/client.js';
import { gif, photo, png } from '../../../support/images.js';
import { FakeClamd } from '../../../support/servers/fake-clamd.js';
import { freePort } from '../../../support/servers/free-port.js';
import { startWorld, type World } from '../../../support/world.js';

interface Image {
  id: string;
  role: string;
  alt: string;
  state: string;
  refusal: string | null;
  width: number;
  height: number;
}
interface Images extends Refusal {
  items: Image[];
}
interface Page {
  logo: { id: string } | null;
  photos: { id: string; alt: string }[];
}

const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const MB = 1024 * 1024;

/** Images are checked by the worker's job check-image, with a virus scanner. */
describe('logo and photos of a company', () => {
  let world: World;
  let clamd: FakeClamd;
  let company: Member;
  let stranger: Member;

  const send = (role: string, bytes: Uint8Array, { client }: Pick<Member, 'client'> = company) =>
    client.upload<Images>(`/api/company/images?role=${role}`, 'image.jpg', bytes);
  const list = async ({ client }: Pick<Member, 'client'> = company) => (await client.get<Images>('/api/company/images')).body.items;
  /** Resolves when every image has been checked. */
  const judged = async () => {
    await world.settled();
    return list();
  };
  const page = async () => (await world.client().get<Page>(`/api/companies/${company.companyId}/page`)).body;
  const fileOf = (id: string | undefined, client: Client = world.client()) =>
    client.get<Buffer>(`/api/companies/${company.companyId}/images/${id}`);
  const emptied = async () => {
    await world.query('delete from company_image');
  };

  beforeAll(async () => {
    clamd = new FakeClamd(await freePort());
    await clamd.start();
    world = await startWorld({ env: { CLAMD_URL: clamd.url } });
    const people = new People(world);
    company = await people.company();
    stranger = await people.company('Sucrerie de l’Omignon');
  });
  afterAll(async () => {
    await world?.stop();
    await clamd?.stop();
  });

  it('are made anew without what the camera wrote, and only then shown: the logo at once, a photo once it is described', async () => {
    expect((await send('logo', await png({ width: 900, height: 300 }))).status).toBe(201);
    const { body } = await send('photo', await photo());
    expect(body.items.map(({ role }) => role)).toEqual(['logo', 'photo']);
    // The worker may have checked an image before the answer is read.
    for (const { state } of body.items) expect(['pending', 'checked']).toContain(state);
    const [logo, shot] = await judged();
    expect(logo).toMatchObject({ state: 'checked', width: 480, height: 160 });
    expect(shot).toMatchObject({ state: 'checked', width: 64, height: 48 });
    expect(await page()).toMatchObject({ logo: { id: logo?.id }, photos: [] });
    const described = await company.client.put<Images>(`/api/company/images/${shot?.id}`, { alt: 'La salle de contrôle' });
    expect(described.status).toBe(200);
    expect((await page()).photos).toMatchObject([{ id: shot?.id, alt: 'La salle de contrôle' }]);
    expect((await world.client().get(`/api/companies/${stranger.companyId}/images/${shot?.id}`)).status).toBe(404);
    const shown = await fileOf(shot?.id);
    const headers = ['content-type', 'x-content-type-options', 'content-security-policy'].map((name) => shown.headers.get(name));
    expect(headers).toEqual(['image/webp', 'nosniff', "default-src 'none'; sandbox"]);
    expect(shown.body.toString('latin1')).not.toContain('Secret');
    expect((await sharp(shown.body).metadata()).exif).toBeUndefined();
  });

  it('show the logo on the offers of the company alone', async () => {
    const logoOn = async (offerId: string) =>
      (await world.client().get<{ company: { logoId: string | null } }>(`/api/offers/${offerId}`)).body.company.logoId;
    const [logo] = await list();
    expect(await logoOn(await published(company.client))).toBe(logo?.id);
    expect(await logoOn(await published(stranger.client))).toBeNull();
  });

  it('are removed and brought back, by no other company', async () => {
    const [logo] = await list();
    const removal = await company.client.del<Images>(`/api/company/images/${logo?.id}`);
    expect(removal.body.items.map(({ role }) => role)).toEqual(['photo']);
    expect((await page()).logo).toBeNull();
    expect((await fileOf(logo?.id)).status).toBe(404);
    expect((await stranger.client.post(`/api/company/images/${logo?.id}/restoration`)).status).toBe(404);
    expect((await company.client.post(`/api/company/images/${logo?.id}/restoration`)).status).toBe(200);
    expect((await page()).logo).toMatchObject({ id: logo?.id });
    await company.client.del(`/api/company/images/${logo?.id}`);
    await world.query(`update company_image set deleted_at = deleted_at - interval '25 hours' where deleted_at is not null`);
    expect((await company.client.post(`/api/company/images/${logo?.id}/restoration`)).status).toBe(404);
  });

  it('are three photos at most, in the order of the company; a new logo takes the place of the old one', async () => {
    await emptied();
    for (const colour of ['#111111', '#222222', '#333333']) expect((await send('photo', await png({ colour }))).status).toBe(201);
    const fourth = await send('photo', await png());
    expect(fourth).toMatchObject({ status: 409, body: { code: 'image.too-many' } });
    expect(fourth.body.detail).toContain('3 photos');
    const photos = await judged();
    const ids = photos.map(({ id }) => id);
    const turned = [...ids].reverse();
    const ordered = await company.client.put<Images>('/api/company/images/order', { ids: turned });
    expect(ordered.body.items.map(({ id }) => id)).toEqual(turned);
    expect((await company.client.put<Images>('/api/company/images/order', { ids: ids.slice(1) })).body.errors?.[0]).toMatchObject({
      path: 'ids',
      code: 'image.order',
    });
    await send('logo', await png());
    await send('logo', await png({ colour: '#444444' }));
    expect((await judged()).map(({ role }) => role)).toEqual(['logo', 'photo', 'photo', 'photo']);
  });

  it('are no GIF, no empty file and none of more than 8 MB', async () => {
    for (const [bytes, status, code] of [
      [await gif(), 400, 'image.kind'],
      [new Uint8Array(), 400, 'image.missing'],
      [new Uint8Array(8 * MB + 1).fill(255), 413, 'image.too-large'],
    ] as const) {
      const answer = await send('photo', bytes);
      expect(answer.status).toBe(status);
      expect(JSON.stringify(answer.body)).toContain(code);
    }
  });

  it('are refused in words when they are cut off, too large to decode, or carry a virus', async () => {
    await emptied();
    const whole = await png({ width: 400, height: 400 });
    await send('photo', whole.slice(0, whole.length - 40));
    await send('photo', await png({ width: 9_000, height: 5_000 }));
    await send('photo', new Uint8Array(Buffer.concat([await photo(), Buffer.from(EICAR)])));
    const refusals = (await judged()).map(({ state, refusal }) => `${state} ${refusal?.slice(0, 30)}`);
    expect(refusals).toEqual([
      'refused Cette image est incomplète ou ',
      'refused Cette image est trop grande po',
      'refused L’antivirus a trouvé un progra',
    ]);
    expect(await world.query('select 1 from company_image where shown_id is not null')).toEqual([]);
    expect((await send('photo', await png())).status).toBe(201);
  });

  it('say what is wrong with a bad role, or a description too long', async () => {
    const banner = await company.client.upload<Images>('/api/company/images?role=banner', 'a.png', new Uint8Array([1]));
    expect({ status: banner.status, path: banner.body.errors?.[0]?.path }).toEqual({ status: 400, path: 'role' });
    const [first] = await list();
    const { status, body } = await company.client.put<Images>(`/api/company/images/${first?.id}`, { alt: 'a'.repeat(201) });
    expect({ status, path: body.errors?.[0]?.path }).toEqual({ status: 400, path: 'alt' });
  });

  it('of a company that is not verified are seen by itself alone', async () => {
    await emptied();
    await send('logo', await png());
    const [logo] = await judged();
    await world.query(`update company set status = 'suspended' where id = $1`, [company.companyId]);
    expect((await fileOf(logo?.id)).status).toBe(404);
    expect((await fileOf(logo?.id, stranger.client)).status).toBe(404);
    expect((await fileOf(logo?.id, company.client)).status).toBe(200);
    await world.query(`update company set status = 'verified' where id = $1`, [company.companyId]);
  });
});
