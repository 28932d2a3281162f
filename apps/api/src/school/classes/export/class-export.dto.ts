import { CLASS_SORTS, type ClassSearch, type ClassSort, MAX_SILENCE_DAYS, PROGRESS_STATES, type ProgressState } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../../../http/validation/fields/choice.decorator.js';
import { IntegerQuery } from '../../../http/validation/fields/integer.decorator.js';
import { Text } from '../../../http/validation/fields/text.decorator.js';

/** The filters of the class table, in the words of its address. */
export class ClassFilter implements ClassSearch {
  @IsOptional()
  @Choice(PROGRESS_STATES, 'ProgressState')
  etat?: ProgressState;

  @IsOptional()
  @Choice(['sans'], 'ClassPlace')
  place?: 'sans';

  @IsOptional()
  @Choice(['aucun'], 'ClassSendings')
  envoi?: 'aucun';

  @IsOptional()
  @Choice(['moi'], 'ClassTurn')
  tour?: 'moi';

  @IsOptional()
  @IntegerQuery({ min: 1, max: MAX_SILENCE_DAYS })
  silence?: number;

  @IsOptional()
  @Choice(['mineur'], 'ClassAge')
  age?: 'mineur';

  @IsOptional()
  @Choice(CLASS_SORTS, 'ClassSort')
  tri?: ClassSort;

  @IsOptional()
  @Choice(['inverse'], 'ClassDirection')
  sens?: 'inverse';

  @IsOptional()
  @Text({ max: 100 })
  q?: string;
}
