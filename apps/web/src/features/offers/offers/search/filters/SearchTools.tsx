import { Box } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { ActiveFilters } from './ActiveFilters.js';
import { FilterBar } from './FilterBar.js';
import { SearchBar } from './SearchBar.js';

/** Lazy together with its content, because wide windows do not need it. */
const FilterSheet = lazy(async () => ({ default: (await import('./FilterSheet.js')).FilterSheet }));

/** Search bar and filters; loaded after the list, into reserved space. */
export function SearchTools({ count, isPhone }: { count: number | undefined; isPhone: boolean }) {
  return (
    <>
      <SearchBar />
      {isPhone ? (
        <Box py="sm">
          <Suspense fallback={<Box h="2.75rem" />}>
            <FilterSheet count={count} />
          </Suspense>
        </Box>
      ) : (
        <FilterBar />
      )}
      <ActiveFilters />
    </>
  );
}
