import { WORK_STUDY_PLACES, type WorkStudyPlace } from '@seve/domain';
import { Choice } from './choice.decorator.js';
import { CivilDay } from './civil-date.decorator.js';

/** From one day to another, both included, in the company or at school. */
export class WorkStudyBlockDto {
  @CivilDay()
  from!: string;

  @CivilDay()
  to!: string;

  @Choice(WORK_STUDY_PLACES, 'WorkStudyPlace')
  at!: WorkStudyPlace;
}
