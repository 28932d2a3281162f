import type { AgreementGroupInput } from '@seve/api-client';
import { type AgreementKind, isAgreementKind, type PlacePaper } from '@seve/domain';
import { type DeclaredValues, emptyPlace, placeBody } from '../../../../ui/place-form/declared-values.js';

export interface GroupValues extends DeclaredValues {
  classId: string;
  studentIds: string[];
  tutorEmail: string;
  paperKind: PlacePaper;
  /** A civil day, empty, or the typed text when it is not a day. */
  paperOn: string;
}

export const emptyGroup = (): GroupValues => ({
  ...emptyPlace('internship'),
  ...{ classId: '', studentIds: [], tutorEmail: '', paperKind: 'email', paperOn: '' },
});

const kindOf = ({ kind }: GroupValues): AgreementKind => (isAgreementKind(kind) ? kind : 'internship');

export function groupBody(values: GroupValues): AgreementGroupInput {
  const { endOn, ...place } = placeBody(values);
  const { studentIds, tutorEmail, paperKind, paperOn } = values;
  return {
    ...place,
    kind: kindOf(values),
    endOn: endOn ?? values.endOn,
    ...{ studentIds, paperKind, paperOn },
    tutorEmail: tutorEmail.trim() || null,
  };
}
