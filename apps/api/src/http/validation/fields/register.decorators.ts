import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { compactSiret, isIdcc, isSiret, isUai, toIdcc } from '@seve/law';
import { communeByInsee, diplomaByKey, occupationByCode, skillByOgr } from '@seve/reference';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray } from 'class-validator';
import { isText, lengthOf, rule, whenText } from '../rule.js';

interface ListSize {
  min?: number;
  max: number;
}

const list = ({ min = 0, max }: ListSize) => applyDecorators(IsArray(), ArrayMinSize(min), ArrayMaxSize(max), ArrayUnique());
const known = (code: string, find: (key: string) => unknown, each = false) =>
  rule(code, (value) => isText(value) && find(value) !== undefined, undefined, { each });

/** 14 digits that pass Luhn (La Poste's exception included), typed with or without spaces. */
export const Siret = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isText(value) ? compactSiret(value) : value)),
    rule('field.siret-digits', (value) => isText(value) && /^\d*$/.test(value)),
    rule(
      'field.siret-length',
      whenText((text) => text.length === 14),
      (value) => ({ count: lengthOf(value) }),
    ),
    rule('field.siret-key', whenText(isSiret)),
    ApiProperty({ type: 'string', pattern: '^\\d{14}$' }),
  );

/** Number of a school in the national register. */
export const Uai = (): PropertyDecorator => rule('field.uai', (value) => isText(value) && isUai(value));

export const CommuneInsee = (): PropertyDecorator => known('field.commune', communeByInsee);
export const DiplomaKey = (): PropertyDecorator => known('field.diploma', diplomaByKey);
export const RomeCode = (): PropertyDecorator => known('field.rome', occupationByCode);
export const RomeCodes = (size: ListSize): PropertyDecorator => applyDecorators(list(size), known('field.rome', occupationByCode, true));
/** OGR code of a competence or knowledge of the ROME; not of a work context. */
export const Ogr = (): PropertyDecorator => known('field.ogr', skillByOgr);
export const Ogrs = (size: ListSize): PropertyDecorator => applyDecorators(list(size), known('field.ogr', skillByOgr, true));

/** Activity code of a company, `20.14Z` or `2014Z`; stored without the dot. */
export const NafCode = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isText(value) ? value.trim().replace('.', '').toUpperCase() || null : value)),
    rule('field.naf', (value) => isText(value) && /^\d{4}[A-Z]$/.test(value)),
    ApiProperty({ type: 'string', pattern: '^\\d{4}[A-Z]$', nullable: true, required: false }),
  );

/** Collective agreement of a company, 1 to 4 digits; stored with its leading zeros. */
export const Idcc = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isText(value) ? toIdcc(value) || null : value)),
    rule('field.idcc', (value) => isText(value) && isIdcc(value)),
    ApiProperty({ type: 'string', pattern: '^\\d{4}$', nullable: true, required: false }),
  );
