import { type RowKind, rosterImportsList, rosterImportsListQueryKey, rosterImportsRows, rosterImportsRowsQueryKey } from '@seve/api-client';
import { cursorPages } from '../../../api/cursor-pages.js';

export const imports = cursorPages(rosterImportsListQueryKey(), ({ cursor, signal }) => rosterImportsList({ query: { cursor }, signal }));

export const rowsOf = (id: string, kind: RowKind) =>
  cursorPages(rosterImportsRowsQueryKey({ path: { id }, query: { kind } }), ({ cursor, signal }) =>
    rosterImportsRows({ path: { id }, query: { kind, cursor }, signal }),
  );
