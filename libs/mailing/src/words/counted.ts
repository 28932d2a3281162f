/** "1 jour", "3 jours", with a no-break space. */
export const counted = (count: number, one: string, many: string): string => `${count}\u00a0${count === 1 ? one : many}`;
