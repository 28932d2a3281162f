import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray } from 'class-validator';
import { rule } from '../rule.js';

type Word = string | number;

const oneOf = (choices: readonly Word[], each: boolean) =>
  rule(
    'field.choice',
    (value) => choices.includes(value as Word),
    () => ({ choices: choices.join(', ') }),
    { each },
  );

/** One value of a list of the domain; `enumName` names the list in the OpenAPI document. */
export const Choice = (choices: readonly Word[], enumName: string): PropertyDecorator =>
  applyDecorators(oneOf(choices, false), ApiProperty({ enum: [...choices], enumName }));

/** Some values of a list, each once. */
export const Choices = (choices: readonly Word[], enumName: string, min = 0): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(choices.length),
    ArrayUnique(),
    oneOf(choices, true),
    ApiProperty({ enum: [...choices], enumName, isArray: true }),
  );

const listOf = (choices: readonly Word[]) => (value: unknown) =>
  value === undefined
    ? undefined
    : [value]
        .flat()
        .flatMap((text) => (typeof text === 'string' ? text.split(',') : text))
        .map((text) => choices.find((choice) => String(choice) === text) ?? text);

/** Some values of a list in a query string: as a repeated parameter, or separated by commas. */
export const ChoicesQuery = (choices: readonly Word[], enumName: string): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => listOf(choices)(value)),
    Choices(choices, enumName),
  );
