/** "1 jour", "3 jours": the number stays beside its noun. */
export const counted = (count: number, one: string, many: string): string => `${count}\u00a0${count === 1 ? one : many}`;
