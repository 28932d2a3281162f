import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { diplomas, searchCommunes, searchOccupations, searchSkills, townsOf } from '@seve/reference';
import { Public } from '../../http/session/policy.decorator.js';
import {
  CommuneView,
  DiplomaView,
  OccupationMatchView,
  OccupationView,
  SearchQuery,
  SkillView,
  SourceView,
  TownsQuery,
  TownView,
} from './reference.dto.js';
import {
  viewOfCommune,
  viewOfDiploma,
  viewOfKnownCommune,
  viewOfKnownSkill,
  viewOfMatch,
  viewOfOccupation,
  viewOfSkill,
  viewOfTown,
  viewsOfSources,
} from './reference.views.js';

/** Facts about the world, for type-ahead fields. */
@Public()
@Controller('reference')
export class ReferenceController {
  /** Occupations named by a free title, each once, the best first. */
  @Get('occupations')
  occupations(@Query() { q, limit }: SearchQuery): OccupationMatchView[] {
    return searchOccupations(q, limit).map(viewOfMatch);
  }

  /** One occupation with the skills a company can ask for. */
  @Get('occupations/:code')
  occupation(@Param('code') code: string): OccupationView {
    return viewOfOccupation(code);
  }

  @Get('skills')
  skills(@Query() { q, limit }: SearchQuery): SkillView[] {
    return searchSkills(q, limit).map(viewOfSkill);
  }

  /** One skill, by its ROME code. */
  @Get('skills/:ogr')
  skill(@Param('ogr') ogr: string): SkillView {
    return viewOfKnownSkill(ogr);
  }

  /** Communes by name, postcode or both. */
  @Get('communes')
  communes(@Query() { q, limit }: SearchQuery): CommuneView[] {
    return searchCommunes(q, limit).map(viewOfCommune);
  }

  /** One commune, by its INSEE code. */
  @Get('communes/:insee')
  commune(@Param('insee') insee: string): CommuneView {
    return viewOfKnownCommune(insee);
  }

  /** Towns that a map of an area may name, the most populated first; outside the region only the larger ones. */
  @Get('towns')
  @Header('Cache-Control', 'public, max-age=86400')
  towns(@Query() { populationFrom, ...area }: TownsQuery): TownView[] {
    return townsOf(area, populationFrom).map(viewOfTown);
  }

  /** Where the tables come from, and under which licence. */
  @Get('sources')
  sources(): SourceView[] {
    return viewsOfSources();
  }

  @Get('diplomas')
  diplomas(): DiplomaView[] {
    return diplomas().map(viewOfDiploma);
  }
}
