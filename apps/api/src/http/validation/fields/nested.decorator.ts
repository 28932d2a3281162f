import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { rule } from '../rule.js';

type ClassOf = () => new () => object;

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Object of this class. `ValidateNested` alone accepts null, a list and a missing value. */
export const Nested = (type: ClassOf): PropertyDecorator => applyDecorators(rule('input.object', isObject), ValidateNested(), Type(type));

/** List of objects of this class, none of them null. */
export const NestedEach = (type: ClassOf): PropertyDecorator =>
  applyDecorators(
    rule('field.list-objects', (value) => !Array.isArray(value) || value.every(isObject)),
    ValidateNested({ each: true }),
    Type(type),
  );
