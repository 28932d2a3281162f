import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '@seve/domain';
import { HARMLESS_ADDRESSES, HARMLESS_NAMES } from '../../../libs/domain/src/minors/harmless-texts.sample.js';
import { HOSTILE_NAMES } from '../../../libs/domain/src/minors/hostile-texts.sample.js';
import * as tickets from './campus/file-tickets/file-tickets.dto.js';
import * as company from './companies/company/company-input.dto.js';
import * as facts from './companies/company/corrections/company-facts.dto.js';
import * as images from './companies/company/images/company-images.dto.js';
import * as guardian from './core/people/guardians/guardian.dto.js';
import * as invitations from './core/people/invitations/invitations.dto.js';
import * as places from './core/placements/declared-places.dto.js';
import * as hosts from './core/placements/host-answers.dto.js';
import { readAs } from './http/validation/validation.pipe.js';
import * as offers from './offers/offers/writing/offer-input.dto.js';
import * as prepared from './offers/offers/writing/prepared-offer.dto.js';
import * as group from './papers/agreements/group/group.dto.js';
import * as frameworks from './papers/framework-agreements/framework-inputs.dto.js';
import * as contracts from './papers/parts/contract-parts.dto.js';
import * as parts from './papers/parts/parts.dto.js';
import * as several from './papers/signing/account/own-signatures.dto.js';
import * as signing from './papers/signing/signing.dto.js';
import * as account from './people/accounts/mine/my-account.dto.js';
import * as signUp from './people/accounts/sign-up/sign-up.dto.js';
import * as roster from './school/roster/roster.dto.js';
import * as schools from './school/schools/schools.dto.js';

interface Schema {
  type?: string;
  properties?: Record<string, Schema & { enum?: unknown; format?: string; pattern?: string; $ref?: string; allOf?: unknown }>;
}
interface Contract {
  paths: Record<string, Record<string, { requestBody?: object }>>;
  components: { schemas: Record<string, Schema> };
}

const CLASSES: Record<string, unknown> = {
  ...{ ...account, ...group, ...parts, ...signing, ...several, ...images, ...company, ...facts, ...contracts, ...tickets, ...frameworks },
  ...{ ...invitations, ...offers, ...prepared, ...places, ...hosts, ...roster, ...schools, ...signUp, ...guardian },
};
/** Labels of own things, and texts that only staff reads. */
const NO_NAMES = [
  ...['ClassDecisionInput.name', 'ClassDecisionOfYear.nextName', 'ClassEditInput.name', 'ClassInput.name', 'SplitInput.name'],
  ...['NewProgrammeInput.name', 'ProgrammeInput.name', 'SavedViewInput.name', 'CallInput.spokeTo', 'PhoneRefusalInput.spokeTo'],
  // Legal names: checked by `RegisterNames` against the register, or typed by a coordinator.
  ...['CompanyFactsInput.name', 'CompanySignUpInput.companyName', 'DeclaredPlaceInput.hostName', 'AgreementGroupInput.hostName'],
  // Checked before it is saved: the same text as `OfferInput.title`.
  'OfferLegalCheckInput.title',
];
const IS_NAME = /name|address|job|function|workplace|department|^alt$|spoke|title|insurer|diploma$|lastClass|fund|emergencyLink/i;

const contract = JSON.parse(readFileSync('libs/api-client/openapi.json', 'utf8')) as Contract;

/** Every text of request bodies and their nested objects that is a name, a job or an address, as `Schema.property`. */
function nameFields(): string[] {
  const { schemas } = contract.components;
  const referred = (part: unknown) =>
    [...JSON.stringify(part ?? {}).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name = '']) => name);
  const open = Object.values(contract.paths).flatMap((path) => Object.values(path).flatMap(({ requestBody }) => referred(requestBody)));
  const seen = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...referred(schemas[name]));
  }
  return [...seen].sort().flatMap((name) =>
    Object.entries(schemas[name]?.properties ?? {})
      .filter(([property, { type, format, pattern, ...more }]) => {
        const isWords = (type === 'string' || Array.isArray(type)) && format === undefined && pattern === undefined && !('enum' in more);
        return isWords && IS_NAME.test(property);
      })
      .map(([property]) => `${name}.${property}`),
  );
}

const FIELDS = nameFields().filter((field) => !NO_NAMES.includes(field));

async function faultOf(field: string, value: string): Promise<string | undefined> {
  const [name = '', property = ''] = field.split('.');
  const type = CLASSES[name] as new () => object;
  const error = await readAs(type, { [property]: value }).catch((fault: unknown) => fault);
  if (!(error instanceof InvalidInput)) return undefined;
  return error.errors.find(({ path }) => path === property)?.code;
}

describe('a name, a job or an address that is typed', () => {
  it('is a field of a class that this suite knows', () => {
    expect(FIELDS.length).toBeGreaterThan(60);
    expect(FIELDS.filter((field) => CLASSES[field.split('.')[0] ?? ''] === undefined)).toEqual([]);
    expect(nameFields()).toEqual(expect.arrayContaining(NO_NAMES));
  });

  it.each(FIELDS)('takes no way to reach anyone: %s', async (field) => {
    const taken: string[] = [];
    for (const text of HOSTILE_NAMES) if (!/contacts|person-name/.test((await faultOf(field, text)) ?? '')) taken.push(text);
    expect(taken).toEqual([]);
  });

  it.each(FIELDS.filter((field) => !/firstName|lastName|\.title/.test(field)))('takes honest ones: %s', async (field) => {
    const honest = /address|workplace/i.test(field) ? HARMLESS_ADDRESSES : HARMLESS_NAMES;
    const refused: string[] = [];
    for (const text of honest) if (/contacts/.test((await faultOf(field, text)) ?? '')) refused.push(text);
    expect(refused).toEqual([]);
  });
});
