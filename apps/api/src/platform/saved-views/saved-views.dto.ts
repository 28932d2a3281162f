import { ApiProperty } from '@nestjs/swagger';
import { isClassSearch } from '@seve/domain';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { LabelText, Text } from '../../http/validation/fields/text.decorator.js';
import { rule, whenText } from '../../http/validation/rule.js';

export const SCREENS = ['class'] as const;
export type SavedViewScreen = (typeof SCREENS)[number];

export class SavedViewQuery {
  @Choice(SCREENS, 'SavedViewScreen')
  screen!: SavedViewScreen;
}

export class SavedViewInput {
  @Choice(SCREENS, 'SavedViewScreen')
  screen!: SavedViewScreen;

  @LabelText(60)
  name!: string;

  /** The address's search, without `?`. */
  @Text({ min: 0, max: 500 })
  @FilterSearch()
  search!: string;
}

export class SavedViewItem {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  search!: string;
}

/** Filters of the class table, and nothing else. */
function FilterSearch(): PropertyDecorator {
  return rule('saved-view.search', whenText(isClassSearch));
}
