import type { CompanyInput, OwnCompanyView } from '@seve/api-client';
import type { CivilDate, CompanySize, Sector } from '@seve/domain';
import { isNaf, type Naf, nafsOn, toNaf } from '@seve/law';

/** Values of the form of the company's page, as typed. */
export interface PageValues {
  description: string;
  website: string;
  sector: Sector | '';
  size: CompanySize | '';
  naf: string;
  naf2025: string;
  idcc: string;
  headcount: number | '';
  /** Mean number of employees, with two decimals. */
  headcountMean: number | '';
}

export function pageValuesOf(company: OwnCompanyView): PageValues {
  const { description, website, sector, size, naf, naf2025, idcc, headcount, headcountMeanHundredths } = company;
  return {
    description,
    website: website ?? '',
    sector: sector ?? '',
    size: size ?? '',
    naf: naf ?? '',
    naf2025: naf2025 ?? '',
    idcc: idcc ?? '',
    headcount: headcount ?? '',
    headcountMean: headcountMeanHundredths === null ? '' : headcountMeanHundredths / 100,
  };
}

export const pageInputOf = (values: PageValues): CompanyInput => ({
  description: values.description,
  website: values.website.trim() || null,
  sector: values.sector || null,
  size: values.size || null,
  naf: values.naf.trim() || null,
  naf2025: values.naf2025.trim() || null,
  idcc: values.idcc.trim() || null,
  headcount: values.headcount === '' ? null : Number(values.headcount),
  headcountMeanHundredths: values.headcountMean === '' ? null : Math.round(Number(values.headcountMean) * 100),
});

const typedCode = (typed: string): string | null => (isNaf(toNaf(typed)) ? toNaf(typed) : null);

/** Returns the typed activity codes as readers will see them. */
export const activitiesOf = ({ naf, naf2025 }: PageValues, today: CivilDate): Naf[] =>
  nafsOn({ naf: typedCode(naf), naf2025: typedCode(naf2025) }, today);
