import type { Environment } from './config.js';

/** Reads variables strictly and collects errors, one sentence per variable. */
export class EnvironmentReader {
  readonly faults: string[] = [];

  constructor(private readonly env: Environment) {}

  /** Returns null when absent or empty. */
  optional(name: string): string | null {
    const value = this.env[name]?.trim();
    return value ? value : null;
  }

  text(name: string, fallback: string): string {
    return this.optional(name) ?? fallback;
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.optional(name);
    if (value === null) return fallback;
    if (value !== 'true' && value !== 'false') this.fault(name, `écrivez true ou false, pas « ${value} »`);
    return value === 'true';
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.optional(name);
    if (value === null) return fallback;
    const known = allowed.find((choice) => choice === value);
    if (known === undefined) this.fault(name, `« ${value} » est inconnu ; valeurs possibles : ${allowed.join(', ')}`);
    return known ?? fallback;
  }

  whole(name: string, range: { fallback: number; min: number; max: number }): number {
    const value = this.optional(name);
    if (value === null) return range.fallback;
    const number = /^-?\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= range.min && number <= range.max) return number;
    this.fault(name, `nombre entier attendu, de ${range.min} à ${range.max}, pas « ${value} »`);
    return range.fallback;
  }

  /** The error never quotes the value, because a URL may contain a password. */
  url(name: string, schemes: readonly string[]): string | null {
    const value = this.optional(name);
    if (value === null) return null;
    if (URL.canParse(value) && schemes.some((scheme) => value.startsWith(`${scheme}://`))) return value;
    this.fault(name, `adresse attendue, qui commence par ${schemes.map((scheme) => `${scheme}://`).join(' ou ')}`);
    return null;
  }

  requiredUrl(name: string, schemes: readonly string[]): string {
    if (this.optional(name) === null) this.fault(name, `absente ; adresse attendue, qui commence par ${schemes[0]}://`);
    return this.url(name, schemes) ?? '';
  }

  fault(name: string, sentence: string): void {
    this.faults.push(`${name} : ${sentence}.`);
  }
}
