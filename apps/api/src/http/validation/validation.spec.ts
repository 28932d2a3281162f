import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '@seve/domain';
import { IsArray, IsOptional } from 'class-validator';
import { StrictBoolean } from './fields/boolean.decorator.js';
import { Choices } from './fields/choice.decorator.js';
import { CivilDay } from './fields/civil-date.decorator.js';
import { EmailAddress } from './fields/email.decorator.js';
import { Integer, IntegerQuery } from './fields/integer.decorator.js';
import { Nested, NestedEach } from './fields/nested.decorator.js';
import { PersonName } from './fields/person-name.decorator.js';
import { CommuneInsee, Ogr, RomeCodes, Siret } from './fields/register.decorators.js';
import { NameText, Text } from './fields/text.decorator.js';
import { readAs } from './validation.pipe.js';

class SkillInput {
  @Ogr()
  ogr!: string;
}

class Everything {
  @IsOptional() @NameText(10) name?: string;
  @IsOptional() @PersonName() person?: string;
  @IsOptional() @Text({ max: 20, lines: true, min: 0 }) text?: string;
  @IsOptional() @StrictBoolean() yes?: boolean;
  @IsOptional() @Integer({ min: 1, max: 5 }) seats?: number;
  @IsOptional() @IntegerQuery({ min: 1, max: 50 }) limit?: number;
  @IsOptional() @CivilDay() day?: string;
  @IsOptional() @EmailAddress() email?: string;
  @IsOptional() @Siret() siret?: string;
  @IsOptional() @CommuneInsee() communeInsee?: string;
  @IsOptional() @RomeCodes({ min: 1, max: 3 }) romeCodes?: string[];
  @IsOptional() @Choices([3, 4], 'Level') levels?: number[];
  @IsOptional() @IsArray() @NestedEach(() => SkillInput) skills?: SkillInput[];
  @IsOptional() @Nested(() => SkillInput) best?: SkillInput;
}

async function faults(value: unknown): Promise<string[]> {
  const error = await readAs(Everything, value).catch((fault: unknown) => fault);
  return error instanceof InvalidInput ? error.errors.map(({ path, code }) => `${path} ${code}`) : [];
}

class Holder {
  @Nested(() => SkillInput) best!: SkillInput;
}

describe('what a request says', () => {
  it.each([
    [{}, 'field.missing'],
    [{ best: null }, 'input.object'],
    [{ best: 'x' }, 'input.object'],
  ])('is an object where its class says so: %j', async (value, code) => {
    const error = await readAs(Holder, value).catch((fault: unknown) => fault);
    expect(error).toMatchObject({ errors: [{ path: 'best', code }] });
  });

  it('is taken as it is when it is right, its ends trimmed', async () => {
    const right = { name: ' Zoé ', person: 'Anne-Lise de l’Étang', text: 'a\nb 🌱', yes: false, seats: 2, limit: '7', day: '2028-02-29' };
    expect(await readAs(Everything, right)).toMatchObject({ ...right, name: 'Zoé', limit: 7 });
    const known = { email: 'Lea@Demo.example', siret: '732 829 320 00074', communeInsee: '80021', levels: [3], romeCodes: ['H2301'] };
    expect(await readAs(Everything, known)).toMatchObject({ ...known, email: 'lea@demo.example', siret: '73282932000074' });
  });

  it.each([
    [{ name: '   ' }, 'name field.text-short'],
    [{ name: 'x'.repeat(11) }, 'name field.text-long'],
    [{ skills: [null] }, 'skills field.list-objects'],
    [{ skills: [[]] }, 'skills field.list-objects'],
    [{ best: [] }, 'best input.object'],
    [{ best: {} }, 'best.ogr field.missing'],
    [{ name: 7 }, 'name field.text'],
    [{ name: ['a'] }, 'name field.text'],
    [{ name: 'a\u0000b' }, 'name field.characters'],
    [{ name: 'a\ud800b' }, 'name field.characters'],
    [{ name: 'a\nb' }, 'name field.single-line'],
    [{ name: '<b>x' }, 'name field.html'],
    [{ person: 'voir evil.example' }, 'person field.person-name'],
    [{ person: 'Zoé 2' }, 'person field.person-name'],
    [{ yes: 'false' }, 'yes field.boolean'],
    [{ yes: 0 }, 'yes field.boolean'],
    [{ yes: [] }, 'yes field.boolean'],
    [{ seats: '2' }, 'seats field.whole'],
    [{ seats: 2.5 }, 'seats field.whole'],
    [{ seats: 0 }, 'seats field.min'],
    [{ seats: 9 }, 'seats field.max'],
    [{ limit: ['1', '2'] }, 'limit field.whole'],
    [{ limit: '0x10' }, 'limit field.whole'],
    [{ day: '2026-02-30' }, 'day field.day'],
    [{ day: 20260230 }, 'day field.day'],
    [{ siret: '1234567890123' }, 'siret field.siret-length'],
    [{ siret: '12345678901234' }, 'siret field.siret-key'],
    [{ siret: '7328293200007X' }, 'siret field.siret-digits'],
    [{ communeInsee: '00000' }, 'communeInsee field.commune'],
    [{ romeCodes: [] }, 'romeCodes field.list-min'],
    [{ romeCodes: ['Z9999'] }, 'romeCodes field.rome'],
    [{ romeCodes: ['H2301', 'H2301'] }, 'romeCodes field.list-twice'],
    [{ romeCodes: 'H2301' }, 'romeCodes field.list'],
    [{ levels: [9] }, 'levels field.choice'],
    [{ skills: [{ ogr: 'x' }] }, 'skills.0.ogr field.ogr'],
    [{ skills: [{ ogr: 'x', need: 1 }] }, 'skills.0.need field.unknown'],
    [{ skills: ['x'] }, 'skills.0 input.object'],
    [{ role: 'campus_coordinator' }, 'role field.unknown'],
    [{ deep: { role: '\u0000' } }, 'deep.role field.characters'],
  ])('%j is refused at its field', async (value, fault) => {
    expect(await faults(value)).toContain(fault);
  });

  it.each([null, undefined, 7, 'text', [1], []])('is an object, not %j', async (value) => {
    await expect(readAs(Everything, value)).rejects.toThrow(InvalidInput);
  });
});
