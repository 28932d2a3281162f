// Accounts and companies as rows: what every campus has, none of them with a face.
import { randomUUID } from 'node:crypto';

export function accountRow() {
  const id = randomUUID();
  return { id, email: `${id}@campus.example`, email_verified: false, name: 'Camille Roux', first_name: 'Camille', last_name: 'Roux' };
}

export const companyRow = ({ sector = null, size = null } = {}) => ({
  id: randomUUID(),
  siren: `8${Math.random().toFixed(8).slice(2)}`,
  name: 'Laboratoire Lenoir',
  status: 'verified',
  sector,
  size,
});

export const siteRow = ({ id, siren }) => ({
  id: randomUUID(),
  company_id: id,
  siret: `${siren}00001`,
  address: '1 rue du Four',
  commune_insee: '80021',
});
