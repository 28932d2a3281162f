import type { LanguageSkill } from '@seve/domain';
import type { DerogationPapers } from '@seve/law';
import { closeness } from '../closeness.js';
import type { DaySpan } from '../day-spans.js';
import type { LegalFacts } from '../pair.js';
import { rarity } from '../rarity.js';
import { AgeRules } from './age-rules.js';
import { Dictionary } from './dictionary.js';
import type { Position } from './grid.js';

/** A programme as the score sees it. */
export interface Programme {
  certification: string | null;
  romeCodes: readonly string[];
  skills: readonly string[];
}

/** What the law asks of a person beside the birth date. */
export type Papers = Pick<LegalFacts, 'lowerSecondaryFinished' | 'legalExceptions'> & Omit<DerogationPapers, 'employerDeclarations'>;
/** What the law asks of a post beside its kind and days. */
export type PostPapers = Pick<LegalFacts, 'hazards' | 'minAge' | 'employerDeclarations'>;

const CODES = 2048;

/** The words that columns hold as numbers. */
export class Vocabulary {
  readonly codes = new Dictionary<string>();
  readonly skills = new Dictionary<string>();
  /** Number 0: none, here and in the three below. */
  readonly certifications = new Dictionary<string | null>([null]);
  readonly languages = new Dictionary<readonly LanguageSkill[]>([[]]);
  readonly calendars = new Dictionary<readonly DaySpan[]>([[]]);
  readonly reserved = new Dictionary<readonly string[]>([[]]);
  readonly schools = new Dictionary<string>();
  readonly places = new Dictionary<Position>();
  readonly programmes = new Dictionary<Programme>();
  readonly codeSets = new Dictionary<readonly string[]>();
  readonly papers = new Dictionary<Papers>();
  readonly posts = new Dictionary<PostPapers>();
  readonly ageRules = new AgeRules();
  /** `closeness` of two codes, by number. */
  readonly closeness = new Uint16Array(CODES * CODES);
  readonly rarity: number[] = [];

  private readonly ofProgramme: (readonly number[])[] = [];

  programmeSkills(programme: number): readonly number[] {
    const known = this.ofProgramme[programme];
    if (known) return known;
    const numbers = this.programmes.valueOf(programme).skills.map((ogr) => this.skillNumber(ogr));
    this.ofProgramme[programme] = numbers;
    return numbers;
  }

  image() {
    return {
      codes: this.codes.values,
      skills: this.skills.values,
      certifications: this.certifications.values,
      languages: this.languages.values,
      calendars: this.calendars.values,
      reserved: this.reserved.values,
      schools: this.schools.values,
      places: this.places.values,
      programmes: this.programmes.values,
      codeSets: this.codeSets.values,
      papers: this.papers.values,
      posts: this.posts.values,
      rules: this.ageRules.rules.values,
    };
  }

  restore({ codes, skills, rules, ...others }: ReturnType<Vocabulary['image']>): void {
    for (const code of codes) this.codeNumber(code);
    for (const ogr of skills) this.skillNumber(ogr);
    for (const rule of rules) this.ageRules.numberOf(rule);
    this.certifications.add(others.certifications);
    this.languages.add(others.languages);
    this.calendars.add(others.calendars);
    this.reserved.add(others.reserved);
    this.schools.add(others.schools);
    this.places.add(others.places);
    this.programmes.add(others.programmes);
    this.codeSets.add(others.codeSets);
    this.papers.add(others.papers);
    this.posts.add(others.posts);
  }

  codeNumber(code: string): number {
    const before = this.codes.values.length;
    const number = this.codes.numberOf(code);
    if (number < before) return number;
    if (number >= CODES) throw new Error('More occupations than the ROME has');
    for (let other = 0; other <= number; other += 1) {
      const value = closeness(code, this.codes.valueOf(other));
      this.closeness[number * CODES + other] = value;
      this.closeness[other * CODES + number] = value;
    }
    return number;
  }

  skillNumber(ogr: string): number {
    const number = this.skills.numberOf(ogr);
    this.rarity[number] ??= rarity(ogr);
    return number;
  }
}

export const CLOSENESS_STRIDE = CODES;
