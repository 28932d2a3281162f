import { type LawSetView, lawSetReadOptions } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { type CivilDate, fedLaw, type LawTables } from '@seve/law';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

export interface Law {
  /** What everything is computed with, as the api does. */
  tables: LawTables;
  /** The day on which the coordination of the campus fed a row; null for a row of the release. */
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

/** The law's tables with the rows fed since the release; those of the release alone until they are loaded, and offline. */
export function useLaw(): Law {
  const { data } = useQuery(lawSetReadOptions());
  return useMemo(() => lawOf(data), [data]);
}
