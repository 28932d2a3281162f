import type { CompanyFactsInput, CompanySheetView } from '@seve/api-client';
import { type CompanySize, readablePhone, type Sector } from '@seve/domain';

/** Values of the campus's form, as typed. */
export interface FactsValues {
  name: string;
  website: string;
  phone: string;
  sector: Sector | '';
  size: CompanySize | '';
  naf: string;
  naf2025: string;
  idcc: string;
  headcount: number | '';
  /** Mean number of employees, with two decimals. */
  headcountMean: number | '';
  isHeadcountNew: boolean;
  campusNotes: string;
}

export function factsValuesOf({ name, phone, facts }: CompanySheetView): FactsValues {
  const { website, sector, size, naf, naf2025, idcc, headcount, headcountMeanHundredths, campusNotes } = facts;
  return {
    name,
    website: website ?? '',
    phone: phone === null ? '' : readablePhone(phone),
    sector: sector ?? '',
    size: size ?? '',
    naf: naf ?? '',
    naf2025: naf2025 ?? '',
    idcc: idcc ?? '',
    headcount: headcount ?? '',
    headcountMean: headcountMeanHundredths === null ? '' : headcountMeanHundredths / 100,
    isHeadcountNew: false,
    campusNotes,
  };
}

/** Returns the request body. A changed headcount is dated today. */
export function factsInputOf(values: FactsValues, { facts }: CompanySheetView): CompanyFactsInput {
  const headcount = values.headcount === '' ? null : Number(values.headcount);
  return {
    name: values.name,
    website: values.website.trim() || null,
    phone: values.phone.trim() || null,
    sector: values.sector || null,
    size: values.size || null,
    naf: values.naf.trim() || null,
    naf2025: values.naf2025.trim() || null,
    idcc: values.idcc.trim() || null,
    headcount,
    headcountMeanHundredths: values.headcountMean === '' ? null : Math.round(Number(values.headcountMean) * 100),
    campusNotes: values.campusNotes,
    isHeadcountNew: values.isHeadcountNew || headcount !== facts.headcount,
  };
}
