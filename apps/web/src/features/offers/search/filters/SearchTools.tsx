import { Box } from '@mantine/core';
import { ActiveFilters } from './ActiveFilters.js';
import { FilterBar } from './FilterBar.js';
import { FilterSheet } from './FilterSheet.js';
import { SearchBar } from './SearchBar.js';

/** Search bar and filters; loaded after the list, into a reserved space. */
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
