import type { ExportedCompany } from '@seve/database';
import type { CivilDate, CompanySize, CompanyStatus, Locale, Sector } from '@seve/domain';
import { nafVersionOn } from '@seve/law';
import { communeName } from '@seve/reference';
import { safeCell } from '../../../core/files/safe-cell.js';
import type { Cell, ExportSheet } from '../../../core/files/sheet.js';

interface Words {
  file: string;
  heads: Record<keyof typeof CELLS, string>;
  status: Record<CompanyStatus, string>;
  sector: Record<Sector, string>;
  size: Record<CompanySize, string>;
}

/** Cells in the order of the file. Excludes the notes of the campus: they never leave Sève. */
const CELLS = {
  name: ({ name }) => name,
  siren: ({ siren }) => siren,
  siret: ({ siret }) => siret,
  status: ({ status }, words) => words.status[status],
  sector: ({ sector }, words) => sector && words.sector[sector],
  size: ({ size }, words) => size && words.size[size],
  naf: ({ naf }) => naf,
  naf2025: ({ naf2025 }) => naf2025,
  idcc: ({ idcc }) => idcc,
  headcount: ({ headcount }) => headcount,
  headcountOn: ({ headcountOn }) => headcountOn,
  website: ({ website }) => website,
  phone: ({ phone }) => phone,
  address: ({ address }) => address,
  commune: ({ communeInsee }) => communeInsee && communeName(communeInsee),
  sites: ({ sites }) => sites,
  members: ({ members }) => members,
  offersOnline: ({ offersOnline }) => offersOnline,
  createdOn: ({ createdOn }) => createdOn,
  verifiedOn: ({ verifiedOn }) => verifiedOn,
} satisfies Record<string, (company: ExportedCompany, words: Pick<Words, 'status' | 'sector' | 'size'>) => Cell>;

const WORDS: Record<Locale, Words> = {
  fr: {
    file: 'entreprises',
    heads: {
      ...{
        name: 'Nom',
        siren: 'SIREN',
        siret: 'SIRET',
        status: 'État',
        sector: 'Secteur',
        size: 'Taille',
        naf: 'NAF rév. 2',
        naf2025: 'NAF 2025',
        idcc: 'IDCC',
      },
      ...{ headcount: 'Effectif', headcountOn: 'Effectif donné le', website: 'Site internet', phone: 'Téléphone', address: 'Adresse' },
      ...{ commune: 'Commune', sites: 'Établissements', members: 'Membres', offersOnline: 'Offres en ligne' },
      ...{ createdOn: 'Inscription', verifiedOn: 'Vérification' },
    },
    status: { pending: 'À vérifier', verified: 'Vérifiée', suspended: 'Suspendue' },
    sector: {
      ...{ agri_food: 'Agroalimentaire', plant_chemistry: 'Chimie du végétal', chemistry: 'Chimie', bioenergy: 'Bioénergies' },
      ...{ materials: 'Matériaux', cosmetics_health: 'Cosmétique et santé', environment: 'Environnement' },
      ...{ laboratory_services: 'Laboratoires', engineering: 'Ingénierie' },
    },
    size: { micro: 'moins de 10', small: '10 à 49', medium: '50 à 249', large: '250 et plus' },
  },
  en: {
    file: 'companies',
    heads: {
      ...{
        name: 'Name',
        siren: 'SIREN',
        siret: 'SIRET',
        status: 'State',
        sector: 'Sector',
        size: 'Size',
        naf: 'NAF rév. 2',
        naf2025: 'NAF 2025',
        idcc: 'IDCC',
      },
      ...{ headcount: 'Headcount', headcountOn: 'Headcount given on', website: 'Website', phone: 'Phone', address: 'Address' },
      ...{ commune: 'Town', sites: 'Sites', members: 'Members', offersOnline: 'Offers online' },
      ...{ createdOn: 'Signed up on', verifiedOn: 'Verified on' },
    },
    status: { pending: 'To verify', verified: 'Verified', suspended: 'Suspended' },
    sector: {
      ...{ agri_food: 'Food industry', plant_chemistry: 'Plant chemistry', chemistry: 'Chemistry', bioenergy: 'Bioenergy' },
      ...{ materials: 'Materials', cosmetics_health: 'Cosmetics and health', environment: 'Environment' },
      ...{ laboratory_services: 'Laboratories', engineering: 'Engineering' },
    },
    size: { micro: 'under 10', small: '10 to 49', medium: '50 to 249', large: '250 and more' },
  },
};

const NUMBERS: readonly string[] = ['headcount', 'sites', 'members', 'offersOnline'];
const DATES: readonly string[] = ['headcountOn', 'createdOn', 'verifiedOn'];
type Name = keyof typeof CELLS;
const NAMES = Object.keys(CELLS) as Name[];
const SWAPPED: Partial<Record<Name, Name>> = { naf: 'naf2025', naf2025: 'naf' };
/** Returns the column names of that day; the activity code in force comes first. */
const namesOn = (day: CivilDate): Name[] => (nafVersionOn(day) === 'naf2025' ? NAMES.map((name) => SWAPPED[name] ?? name) : NAMES);
const safe = (cell: Cell): Cell => (typeof cell === 'string' ? safeCell(cell) : cell);

export function companySheet(companies: readonly ExportedCompany[], locale: Locale, day: CivilDate): ExportSheet {
  const words = WORDS[locale];
  const names = namesOn(day);
  return {
    name: words.file,
    locale,
    columns: names.map((name) => ({
      head: words.heads[name],
      type: NUMBERS.includes(name) ? 'number' : DATES.includes(name) ? 'date' : 'text',
    })),
    rows: companies.map((company) => names.map((name) => safe(CELLS[name](company, words)))),
  };
}
