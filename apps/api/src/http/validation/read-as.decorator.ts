import { Body, Query, type Type } from '@nestjs/common';

/**
 * Returns a parameter decorator that sets the class read by pipes and the OpenAPI document; TypeScript emits it only for declared classes.
 */
const as =
  (part: () => ParameterDecorator) =>
  (type: Type): ParameterDecorator =>
  (target, key, index) => {
    const types = [...(Reflect.getMetadata('design:paramtypes', target, key ?? '') as unknown[])];
    types[index] = type;
    Reflect.defineMetadata('design:paramtypes', types, target, key ?? '');
    part()(target, key, index);
  };

/** `@Body` for a route built by a function that receives the class as a parameter. */
export const BodyAs = as(Body);
/** `@Query` for a route built by a function that receives the class as a parameter. */
export const QueryAs = as(Query);
