export const EARLIEST_YEAR = 2020;
export const LATEST_YEAR = 2099;
