/** Code of an occupation in ROME, `H2301`. */
export const isRomeCode = (text: string): boolean => typeof text === 'string' && /^[A-Z]\d{4}$/.test(text);
