import { Body, Query, type Type } from '@nestjs/common';

/** Tells pipes and OpenAPI document the class of a parameter, which TypeScript writes down for declared classes alone. */
const as =
  (part: () => ParameterDecorator) =>
  (type: Type): ParameterDecorator =>
  (target, key, index) => {
    const types = [...(Reflect.getMetadata('design:paramtypes', target, key ?? '') as unknown[])];
    types[index] = type;
    Reflect.defineMetadata('design:paramtypes', types, target, key ?? '');
    part()(target, key, index);
  };

/** Body, on a route made by a function that is given the class. */
export const BodyAs = as(Body);
/** Query, on a route made by a function that is given the class. */
export const QueryAs = as(Query);
