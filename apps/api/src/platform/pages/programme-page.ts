import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { type Locale, MISSING_TITLES, NotFound, programmePageTitle, type Sentence, windowTitle } from '@seve/domain';
import { CONFIG } from '@seve/runtime';
import { FindProgrammes } from '../../school/programmes/public/find-programmes.js';
import type { PublicProgramme } from '../../school/programmes/public/public-programmes.dto.js';
import { demoLine } from './first-offers.js';
import { firstProgramme } from './first-programme.js';
import type { HeadAnswer } from './offer-page.js';
import { missingHead } from './page-head.js';

const UNKNOWN: Sentence = {
  fr: 'Aucune formation n’a cette adresse. D’autres formations du campus sont en ligne.',
  en: 'No programme has this address. Other programmes of the campus are online.',
};

const DESCRIPTION: Record<Locale, (programme: PublicProgramme) => string> = {
  fr: ({ certification, school }) =>
    `${certification.title}, ${school.name} : quand ces élèves viennent en entreprise, et pour combien de semaines.`,
  en: ({ certification, school }) =>
    `${certification.title}, ${school.name}: when these students come to companies, and for how many weeks.`,
};

/** https://schema.org/EducationalOccupationalProgram */
const dataOf = ({ name, certification, school }: PublicProgramme, url: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'EducationalOccupationalProgram',
  name,
  url,
  educationalCredentialAwarded: certification.title,
  provider: {
    '@type': 'EducationalOrganization',
    name: school.name,
    address: { '@type': 'PostalAddress', addressLocality: school.communeName, addressCountry: 'FR' },
  },
});

@Injectable()
export class ProgrammePage {
  constructor(
    private readonly programmes: FindProgrammes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(id: string, locale: Locale): Promise<HeadAnswer> {
    const programme = await this.programmes.readPublic(id).catch((error: unknown) => {
      if (error instanceof NotFound) return null;
      throw error;
    });
    if (!programme) return { status: 404, head: missingHead(MISSING_TITLES.programme, UNKNOWN, locale) };
    const { name, school } = programme;
    const url = `${this.config.publicUrl}/formations/${id}`;
    const title = windowTitle(programmePageTitle({ name, schoolName: school.name, communeName: school.communeName }));
    const head = { title, description: DESCRIPTION[locale](programme), canonical: url, locale, data: dataOf(programme, url) };
    return { status: 200, head, content: (this.config.demo ? demoLine(locale) : '') + firstProgramme(programme, locale) };
  }
}
