import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Integer } from '../../http/validation/fields/integer.decorator.js';
import { Nested } from '../../http/validation/fields/nested.decorator.js';

/** What is saved against a version. */
export class SavedVersion {
  /** As it was read: what was saved since is not written over. */
  @Integer({ min: 1, max: 1_000_000 })
  version!: number;
}

/** Base class of a part that is saved. */
export function partInput<Content extends object>(type: Type<Content>) {
  class PartInput extends SavedVersion {
    @Nested(() => type)
    @ApiProperty({ type })
    content!: Content;
  }
  return PartInput;
}
