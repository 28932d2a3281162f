// Companies that sign in through the front door, as many as the publications of one day need.
import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { insert } from './insert.mjs';
import { accountRow, companyRow, siteRow } from './people-rows.mjs';

const PASSWORD = 'rapes-betteraves-octobre';

export async function plantCompanies(query, count) {
  const password = await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const accounts = Array.from({ length: count }, () => ({ ...accountRow(), email_verified: true }));
  const companies = accounts.map(() => companyRow());
  await insert(query, 'account', accounts);
  await insert(
    query,
    'credential',
    accounts.map(({ id }) => ({ id: randomUUID(), account_id: id, provider_id: 'credential', provider_account_id: id, password })),
  );
  await insert(query, 'company', companies);
  await insert(query, 'company_site', companies.map(siteRow));
  await insert(
    query,
    'membership',
    companies.map(({ id }, place) => ({ id: randomUUID(), company_id: id, account_id: accounts[place].id, role: 'company_admin' })),
  );
  return accounts.map(({ email }) => email);
}

/** Returns a function that calls the api with this company's session. */
export async function signIn(url, email) {
  const { headers } = await ask(url, '/api/auth/sign-in/email', { email, password: PASSWORD });
  const cookie = headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return async (path, body) => (await ask(url, path, body, { cookie })).json();
}

/** @throws when the api refuses. */
async function ask(url, path, body, headers = {}) {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const answer = await fetch(`${url}${path}`, { method: 'POST', headers: { origin: url, ...type, ...headers }, ...sent });
  if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
  return answer;
}
