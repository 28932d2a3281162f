import { type CivilDate } from '@seve/domain';
import { isNaf, nafVersionOn, toNaf } from '@seve/law';
import { communeByInsee, searchCommunes } from '@seve/reference';
import { plainToInstance } from 'class-transformer';
import { IsArray, IsOptional, IsString, Matches, validateSync } from 'class-validator';
import { NestedEach } from '../../../http/validation/fields/nested.decorator.js';
import { isSafeText } from '../../../http/validation/unsafe-text.js';
import type { DirectoryAnswer, ListedEstablishment } from './company-directory.port.js';

const LONGEST_NAME = 120;
const LONGEST_ADDRESS = 200;

class AnsweredEstablishment {
  @Matches(/^\d{14}$/)
  siret!: string;

  @IsString()
  etat_administratif!: string;

  @IsOptional()
  @IsString()
  adresse?: string | null;

  @IsOptional()
  @IsString()
  code_postal?: string | null;

  @IsOptional()
  @IsString()
  commune?: string | null;

  @IsOptional()
  @IsString()
  nom_commercial?: string | null;

  @IsOptional()
  @IsString()
  activite_principale?: string | null;

  @IsOptional()
  @IsString()
  activite_principale_naf25?: string | null;

  @IsOptional()
  @IsString()
  statut_diffusion_etablissement?: string | null;
}

class AnsweredCompany {
  @Matches(/^\d{9}$/)
  siren!: string;

  @IsOptional()
  @IsString()
  nom_complet?: string | null;

  @IsOptional()
  @IsString()
  nom_raison_sociale?: string | null;

  @IsOptional()
  @IsString()
  statut_diffusion?: string | null;

  @IsArray()
  @NestedEach(() => AnsweredEstablishment)
  matching_etablissements!: AnsweredEstablishment[];
}

/** Fields used of an answer of `recherche-entreprises.api.gouv.fr`. */
class SearchAnswer {
  @IsArray()
  @NestedEach(() => AnsweredCompany)
  results!: AnsweredCompany[];
}

/** Parses an answer about `siret` received on `today`. Returns null for an unknown format. */
export function readAnswer(json: unknown, siret: string, today: CivilDate): DirectoryAnswer | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const answer = plainToInstance(SearchAnswer, json);
  if (validateSync(answer).length > 0) return null;
  for (const company of answer.results) {
    const establishment = company.matching_etablissements.find((one) => one.siret === siret);
    if (establishment?.etat_administratif === 'A') return { outcome: 'found', establishment: listed(company, establishment, today) };
    if (establishment) return { outcome: 'closed' };
  }
  return { outcome: 'unknown' };
}

function listed(company: AnsweredCompany, site: AnsweredEstablishment, today: CivilDate): ListedEstablishment {
  const isNameHidden = isWithheld(company.statut_diffusion);
  const isAddressHidden = isWithheld(site.statut_diffusion_etablissement);
  const names = [company.nom_raison_sociale, company.nom_complet].map((name) => said(name, LONGEST_NAME));
  const [name = null] = isNameHidden ? [] : names.filter((one) => one !== null);
  const place = isAddressHidden ? null : placeOf(site);
  return {
    name,
    siteName: isAddressHidden ? null : said(site.nom_commercial, LONGEST_NAME),
    address: place?.street ?? null,
    postcode: place?.postcode ?? null,
    communeInsee: place?.communeInsee ?? null,
    ...codesOf(site, today),
    isHidden: isNameHidden || isAddressHidden || name === null || place === null,
  };
}

/** `O` is published; `P` is partly published and, in older answers, `N` is not published. */
const isWithheld = (status: string | null | undefined): boolean => status === 'P' || status === 'N';

/** Returns null for a text that is empty, withheld (`[NON-DIFFUSIBLE]`, `[ND]`), too long, or would be refused as typed input. */
function said(text: string | null | undefined, most: number): string | null {
  const line = text?.replace(/\s+/g, ' ').trim() ?? '';
  const isGood = line !== '' && line.length <= most && !/\[(?:ND|NON[- ]DIFFUSIBLE)\]/i.test(line) && !/<[a-z/!?]/i.test(line);
  return isGood && isSafeText(line) ? line : null;
}

/** Splits `12 RUE DU MOULIN 80000 AMIENS`: only its end gives the town where the answer has no code for it. */
function placeOf({ adresse, code_postal, commune }: AnsweredEstablishment) {
  const line = said(adresse, LONGEST_ADDRESS);
  if (line === null) return null;
  const [, street = line, postcode = null, town = ''] = /^(.*?)[\s,]*\b(\d{5})\s+(\D.*)$/.exec(line) ?? [];
  const insee = commune && communeByInsee(commune) ? commune : null;
  const [named] = insee === null && postcode !== null ? searchCommunes(`${postcode} ${town}`, 1) : [];
  const stated = said(code_postal, LONGEST_ADDRESS);
  return {
    street: street.trim() || null,
    postcode: stated !== null && /^\d{5}$/.test(stated) ? stated : postcode,
    communeInsee: insee ?? named?.insee ?? null,
  };
}

/**
 * Returns the activity codes. A code of NAF 2025 has a field of its own; the other field, where it differs, is the older code. A single
 * code belongs to the nomenclature in force on the day of the answer.
 */
function codesOf(site: AnsweredEstablishment, today: CivilDate): Pick<ListedEstablishment, 'naf' | 'naf2025'> {
  const main = codeOf(site.activite_principale);
  const next = codeOf(site.activite_principale_naf25);
  const isNewInForce = nafVersionOn(today) === 'naf2025';
  if (next === null) return isNewInForce ? { naf: null, naf2025: main } : { naf: main, naf2025: null };
  return { naf: isNewInForce && main === next ? null : main, naf2025: next };
}

function codeOf(typed: string | null | undefined): string | null {
  const code = typed ? toNaf(typed) : '';
  return isNaf(code) ? code : null;
}
