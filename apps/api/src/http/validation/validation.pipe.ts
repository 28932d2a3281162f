import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { InvalidInput, NotFound } from '@seve/domain';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { fieldFaults } from './field-faults.js';
import { unsafeTexts } from './unsafe-text.js';

type Class = new () => object;
const NATIVE: readonly unknown[] = [String, Number, Boolean, Array, Object, Symbol];

const isClass = (metatype: unknown): metatype is Class => typeof metatype === 'function' && !NATIVE.includes(metatype);

/** Validates an object against a DTO class and returns the instance. @throws InvalidInput naming every field at fault. */
export async function readAs<T extends object>(type: new () => T, value: unknown): Promise<T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InvalidInput([], 'input.object');
  const unsafe = unsafeTexts(value);
  if (unsafe.length > 0) throw new InvalidInput(unsafe);
  const instance = plainToInstance(type, value);
  const errors = await validate(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false });
  if (errors.length > 0) throw new InvalidInput(fieldFaults(errors));
  return instance;
}

/**
 * Runs on every route: converts bodies and queries to their DTO; a missing one is read as empty. For ids in the path, see
 * path-ids.guard.ts.
 */
@Injectable()
export class ValidationPipe implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if (type === 'param') return this.pathPart(value);
    if (type === 'custom' || !isClass(metatype)) return value;
    return readAs(metatype, value === undefined || (value === null && type === 'query') ? {} : value);
  }

  private pathPart(value: unknown): unknown {
    if (unsafeTexts(value).length > 0) throw new NotFound('not-found');
    return value;
  }
}
