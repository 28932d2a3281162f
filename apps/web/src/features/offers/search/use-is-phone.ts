import { useMediaQuery } from '@mantine/hooks';

/** Filters go to a sheet and the map behind a switch. Known at the first drawing: nothing jumps. */
export const useIsPhone = (): boolean => useMediaQuery('(width < 700px)', undefined, { getInitialValueInEffect: false });
