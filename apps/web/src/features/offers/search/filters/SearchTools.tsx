import { Box } from '@mantine/core';
import { ActiveFilters } from './ActiveFilters.js';
import { FilterBar } from './FilterBar.js';
import { FilterSheet } from './FilterSheet.js';
import { SearchBar } from './SearchBar.js';

/** Everything that asks; fetched once the list stands, into the place kept for it. */
export function SearchTools({ count, isPhone }: { count: number | undefined; isPhone: boolean }) {
  return (
    <>
      <SearchBar />
      {isPhone ? (
        <Box py="sm">
          <FilterSheet count={count} />
        </Box>
      ) : (
        <FilterBar />
      )}
      <ActiveFilters />
    </>
  );
}
