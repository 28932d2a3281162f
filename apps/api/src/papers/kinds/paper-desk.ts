import type { Locale, PaperSide } from '@seve/domain';
import {
  type CompanyPrincipal,
  CurrentCompany,
  CurrentSchoolMember,
  type Principal,
  type SchoolPrincipal,
} from '../../http/session/principal.js';
import { type DeskDocs, hostDocs, schoolDocs } from '../desks/desk-docs.js';
import type { ListQuery, PaperLists } from '../views/paper-lists.js';
import { type PaperReader, readerOf, readerOfSchool } from '../views/paper-reader.js';
import { PAPERS_OF_API } from './paper-of-api.js';
import type { FinderOf, PaperRoutes } from './paper-routes.js';

/** Differences between the sides with an account: principal, rights, and how a side finds and reads its papers. */
export interface PaperDesk<By extends Principal> {
  side: PaperSide;
  Current: () => ParameterDecorator;
  /** Actions of the rights to read (`read`) and to write (`write`). */
  read: 'follow' | 'host';
  write: 'prepare' | 'host';
  docs(words: PaperRoutes['words']): DeskDocs;
  pathOf(routes: PaperRoutes): string;
  find<Routes extends PaperRoutes>(routes: Routes, id: string, by: By): FinderOf<Routes>;
  reader(routes: PaperRoutes, by: By, locale: Locale): PaperReader;
  list(lists: PaperLists, routes: PaperRoutes, by: By, query: ListQuery): Promise<object>;
}

export const SCHOOL_DESK: PaperDesk<SchoolPrincipal> = {
  side: 'school',
  Current: CurrentSchoolMember,
  read: 'follow',
  write: 'prepare',
  docs: schoolDocs,
  pathOf: ({ school }) => school,
  find: <Routes extends PaperRoutes>({ of }: Routes, id: string, member: SchoolPrincipal) => of.school(id, member) as FinderOf<Routes>,
  reader: ({ type }, member, locale) => readerOfSchool(member, locale, PAPERS_OF_API[type].officeWrites),
  list: (lists, { type }, member, query) => lists.ofSchool(type, member, query),
};

export const COMPANY_DESK: PaperDesk<CompanyPrincipal> = {
  side: 'host',
  Current: CurrentCompany,
  read: 'host',
  write: 'host',
  docs: hostDocs,
  pathOf: ({ company }) => company,
  find: <Routes extends PaperRoutes>({ of }: Routes, id: string, { companyId }: CompanyPrincipal) =>
    of.company(id, companyId) as FinderOf<Routes>,
  reader: (_routes, company, locale) => readerOf(company, locale, ['host']),
  list: (lists, { type }, { companyId }, query) => lists.ofCompany(type, companyId, query),
};
