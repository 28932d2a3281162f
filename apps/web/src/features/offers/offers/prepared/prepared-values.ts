import type { PreparedOfferInput } from '@seve/api-client';
import { LEVELS, type OfferKind } from '@seve/domain';

/** Values of the form. Names equal those of the request body, so that errors of the api find their field. */
export interface PreparedValues {
  title: string;
  kind: OfferKind;
  description: string;
  /** Levels as texts, because the chips need strings. */
  targetLevels: string[];
  startFrom: string;
  startTo: string;
  durationWeeks: number | '';
}

export const NOTHING_YET: PreparedValues = {
  title: '',
  kind: 'internship',
  description: '',
  targetLevels: [],
  startFrom: '',
  startTo: '',
  durationWeeks: '',
};

export const preparedOfferInputOf = ({
  title,
  kind,
  description,
  targetLevels,
  startFrom,
  startTo,
  durationWeeks,
}: PreparedValues): PreparedOfferInput => ({
  title: title.trim(),
  kind,
  description: description.trim(),
  targetLevels: LEVELS.filter((level) => targetLevels.includes(String(level))),
  startFrom: startFrom || null,
  startTo: startTo || null,
  durationWeeks: durationWeeks || null,
});
