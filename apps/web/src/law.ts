import { type LawSetView, lawSetReadOptions } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { type CivilDate, fedLaw, type LawTables } from '@seve/law';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

export interface Law {
  /** Tables with which the screens compute, equal to those of the api. */
  tables: LawTables;
  /** Returns the day on which the coordination of the campus entered a row; null for a row of the release. */
  fedOn: (parameter: string, validFrom: CivilDate) => CivilDate | null;
}

const rowsOf = (set: LawSetView | undefined) =>
  (set?.parameters ?? []).flatMap(({ name, rows }) =>
    rows.flatMap(({ fedAt, ...row }) => (fedAt === null ? [] : [{ ...row, parameter: name, fedOn: dayInParis(new Date(fedAt)) }])),
  );

function lawOf(set: LawSetView | undefined): Law {
  const rows = rowsOf(set);
  return {
    tables: fedLaw(rows).tables,
    fedOn: (name, day) => rows.find(({ parameter, validFrom }) => parameter === name && validFrom === day)?.fedOn ?? null,
  };
}

/** Returns the tables of the law with the rows entered since the release. Offline and until they are loaded, only those of the release. */
export function useLaw(): Law {
  const { data } = useQuery(lawSetReadOptions());
  return useMemo(() => lawOf(data), [data]);
}
